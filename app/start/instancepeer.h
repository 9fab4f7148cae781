// SPDX-License-Identifier: MIT
#pragma once

class QLocalSocket;

namespace patdesk {

/// Whether the program that listens at the other end is this user's. On Windows the names of local sockets
/// are the whole computer's, and another user may have taken this one first. Elsewhere the socket is a file
/// in a folder that nobody else can write to: always true.
bool isThisUsers(const QLocalSocket& connected);

/// Lets that program bring its window to the front, which Windows allows only to one that was just started.
void letComeForward(const QLocalSocket& connected);

} // namespace patdesk
