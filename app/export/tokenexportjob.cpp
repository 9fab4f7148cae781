// SPDX-License-Identifier: MIT
#include "tokenexportjob.h"

#include "worker.h"

#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace patdesk {

namespace {

constexpr int pieceTokens = 2'000;

} // namespace

TokenExportJob::TokenExportJob(ChosenTokens tokens, ExportFormat format, ExportRules rules, QObject* parent)
    : QObject(parent)
    , m_tokens(std::move(tokens))
    , m_format(format)
    , m_rules(std::move(rules))
    , m_worker(std::make_unique<Worker>()) {}

TokenExportJob::~TokenExportJob() {
    m_cancelled = true;
}

void TokenExportJob::cancel() {
    m_cancelled = true;
}

/// On the worker. Hands the pieces to `write`; false where that has failed or the job was cancelled.
template <class Write>
bool TokenExportJob::writeAll(Write write) {
    TokenWriter writer(m_format, m_rules);
    if (!write(writer.begin()))
        return false;
    for (int from = 0; from < m_tokens.size(); from += pieceTokens) {
        const int count = std::min(pieceTokens, m_tokens.size() - from);
        if (m_cancelled || !write(writer.piece(m_tokens.tokens(from, count))))
            return false;
        m_worker->handBack([this, to = from + count] { Q_EMIT progressed(to); });
    }
    return !m_cancelled && write(writer.end());
}

template <class Work>
void TokenExportJob::run(Work work, Continuation<QString> then) {
    m_then = std::move(then);
    m_worker->run(
        [this, work = std::move(work)] { m_worker->handBack([this, result = work()] { m_then(result); }); });
}

void TokenExportJob::writeTo(const QString& path, const QByteArray& mark, Continuation<QString> then) {
    run(
        [this, path, mark]() -> Result<QString> {
            QSaveFile file(path);
            const auto write = [&file](const QByteArray& bytes) { return file.write(bytes) == bytes.size(); };
            const bool whole =
                file.open(QIODevice::WriteOnly) && write(mark) && writeAll(write) && file.commit();
            if (whole)
                return path;
            if (m_cancelled)
                return Error{.kind = ErrorKind::Cancelled};
            return Error{.kind = ErrorKind::FileFailed,
                         .detail = path + QStringLiteral(": ") + file.errorString()};
        },
        std::move(then));
}

void TokenExportJob::asText(Continuation<QString> then) {
    run(
        [this]() -> Result<QString> {
            QString text;
            const auto write = [&text](const QByteArray& bytes) {
                text += QString::fromUtf8(bytes);
                return true;
            };
            if (!writeAll(write))
                return Error{.kind = ErrorKind::Cancelled};
            return text;
        },
        std::move(then));
}

} // namespace patdesk
