// SPDX-License-Identifier: MIT
#pragma once

#include "chosentokens.h"
#include "continuation.h"
#include "tokenexport.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace patdesk {

class Worker;

/// Writes tokens out once, on a thread of its own, piece by piece. Main thread only; its end cancels, and
/// then nothing is answered and no file has changed.
class TokenExportJob : public QObject {
    Q_OBJECT

public:
    TokenExportJob(ChosenTokens tokens, ExportFormat format, ExportRules rules, QObject* parent = nullptr);
    ~TokenExportJob() override;

    int size() const { return m_tokens.size(); }

    /// To a file, which is replaced when all of it is written; `mark` is written before. Answers its path, or
    /// FileFailed, or Cancelled.
    void writeTo(const QString& path, const QByteArray& mark, Continuation<QString> then);
    /// As one text. Answers it, or Cancelled.
    void asText(Continuation<QString> then);

    /// The answer is Cancelled, unless it is on its way already.
    void cancel();

Q_SIGNALS:
    /// So many tokens are written.
    void progressed(int tokens);

private:
    template <class Write>
    bool writeAll(Write write);
    template <class Work>
    void run(Work work, Continuation<QString> then);

    const ChosenTokens m_tokens;
    const ExportFormat m_format;
    const ExportRules m_rules;
    Continuation<QString> m_then;
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<Worker> m_worker; ///< last, so that it ends first
};

} // namespace patdesk
