// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>
#include <type_traits>
#include <utility>

namespace patdesk {

/// A growing array of plain values. Unlike std::vector it grows with realloc, which moves a large block by
/// its page table: nothing is copied, and no page is asked of the system twice.
template <class T>
class Column {
    static_assert(std::is_trivially_copyable_v<T>);

public:
    Column() = default;

    Column(const Column& other) { append(other.m_values, other.m_size); }

    Column(Column&& other) noexcept { swap(other); }

    Column& operator=(Column other) noexcept {
        swap(other);
        return *this;
    }

    ~Column() { std::free(m_values); }

    std::size_t size() const { return m_size; }

    T* data() { return m_values; }

    const T* data() const { return m_values; }

    T& operator[](std::size_t i) { return m_values[i]; }

    const T& operator[](std::size_t i) const { return m_values[i]; }

    const T* begin() const { return m_values; }

    const T* end() const { return m_values + m_size; }

    void reserve(std::size_t room) {
        if (room > m_room)
            makeRoom(room);
    }

    void append(T value) {
        if (m_size == m_room)
            makeRoom(m_size + 1);
        m_values[m_size++] = value;
    }

    void append(const T* values, std::size_t count) {
        if (m_size + count > m_room)
            makeRoom(m_size + count);
        if (count > 0)
            std::memcpy(m_values + m_size, values, count * sizeof(T));
        m_size += count;
    }

private:
    void makeRoom(std::size_t atLeast) {
        const std::size_t doubled = m_room * 2;
        const std::size_t room = doubled < atLeast ? atLeast : doubled;
        void* const values = std::realloc(m_values, room * sizeof(T));
        if (!values)
            throw std::bad_alloc();
        m_values = static_cast<T*>(values);
        m_room = room;
    }

    void swap(Column& other) noexcept {
        std::swap(m_values, other.m_values);
        std::swap(m_size, other.m_size);
        std::swap(m_room, other.m_room);
    }

    T* m_values = nullptr;
    std::size_t m_size = 0;
    std::size_t m_room = 0;
};

} // namespace patdesk
