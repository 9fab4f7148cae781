// SPDX-License-Identifier: MIT
#include "habits.h"

namespace monkey {

namespace {

constexpr const char* texts[] = {
    R"(key with "Ctrl+L"; type "Client secret" with "$secret"; click "Unlock")",
    R"(type "Client secret" with "$secret"; click "Unlock"; key with "F5")",
    R"(click "New token"; type "Name" with "monkey"; type "Scopes" with "sp:scopes:default"; click "Expires in 30 days"; click "Create")",
    R"(click "New token"; type "Name" with "monkey 2"; type "Scopes" with "sp:scopes:all"; click "Never expires"; click "I understand the risk"; click "Create"; click "Reveal secret"; click "Verify"; click "Copy secret"; click "Done")",
    R"(click "New token"; type "Name" with "monkey 3"; type "Scopes" with "sp:scopes:default"; click "Expires in 90 days"; click "Create"; click "Hand over"; pick "Hand over to" with "2"; type "File" with "secret.env"; click "Hand over")",
    R"(row "Tokens" with "1 0"; key "Tokens" with "F2"; type "Name" with "renamed"; click "Save")",
    R"(open "Tokens" with "3 0"; click "Expires in 1 year"; click "Save")",
    R"(row "Tokens" with "0 0"; key "Tokens" with "Del"; click "Delete")",
    R"(row "Tokens" with "2 0"; key "Tokens" with "Del"; click "Suspend first"; click "Review plan"; click "Apply")",
    R"(row "Tokens" with "0 0"; key "Tokens" with "Shift+End"; key "Tokens" with "Del"; wait; click "Apply")",
    R"(row "Tokens" with "1 0"; key "Tokens" with "Del"; type "Name of the tenant" with "Member"; click "Delete")",
    R"(click "New token"; type "Scopes" with "idn:sources:read"; click "Scope sets"; choose "QMenu" with "0"; type "Name of the set" with "readers"; key with "Return"; click "Cancel"; key with "Esc")",
    R"(row "Tokens" with "6 0"; key "Tokens" with "F2"; click "Change expiry"; click "Review plan"; click "Apply")",
    R"(row "Tokens" with "7 0"; key "Tokens" with "F2"; click "Delete"; click "Delete")",
    R"(key "Tokens" with "Ctrl+A"; click "Change"; choose "QMenu" with "7"; click "Review plan"; click "Dry run"; click "Apply"; click "Pause"; click "Resume"; click "Undo…")",
    R"(row "Tokens" with "1 0"; key "Tokens" with "Shift+Down"; click "Change"; choose "QMenu" with "6"; click "Review plan"; type "Name of the tenant" with "Member"; click "Apply"; wait; click "Close")",
    R"(row "Tokens" with "4 0"; key "Tokens" with "Shift+PgDown"; click "Change"; choose "QMenu" with "0"; click "Review plan"; click "Apply"; click "Cancel the rest")",
    R"(row "Tokens" with "5 0"; click "Change"; choose "QMenu" with "4"; type "New name" with "x {name}"; click "Review plan"; click "Apply")",
    R"(row "Tokens" with "0 0"; click "Change"; choose "QMenu" with "11"; click "Create successor"; click "Copy secret"; click "Done")",
    R"(click "History"; choose "QMenu" with "2"; row "Rotations" with "0 0"; click "Give up")",
    R"(row "Tokens" with "3 0"; key "Tokens" with "Shift+Down"; click "Change"; choose "QMenu" with "7"; click "Review plan"; key "Steps" with "Return"; key "Steps" with "Escape"; click "Keep as draft")",
    R"(row "Tokens" with "3 0"; key "Tokens" with "Shift+End"; click "Change"; choose "QMenu" with "7"; click "Review plan"; type "Filter the plan" with "a"; click "Select all with a warning"; key "Steps" with "Space"; click "Suspend first"; click "Review plan"; click "Apply")",
    R"(pick "Tenant" with "1"; key with "F5"; pick "Tenant" with "2"; key with "F5"; pick "Tenant" with "0")",
    R"(pick "List scope" with "1"; key with "F5"; pick "List scope" with "0"; key with "F5")",
    R"(pick "List scope" with "2"; row "Owners" with "1 0"; key with "Return")",
    R"(key with "Ctrl+,"; row "Tenants" with "2 0"; pick "API generation" with "3"; type "Tenant name" with "other"; click "Import tenants"; click "Discard"; click "Import tenants")",
    R"(key with "Ctrl+,"; row "Tenants" with "3 0"; pick "API generation" with "2"; type "Client ID" with "x"; click "Import tenants"; click "Save"; click "Import tenants")",
    R"(key with "Ctrl+,"; click "Add tenant"; type "Tenant name" with "new"; type "Base URL" with "$foreign"; type "Client ID" with "$administrator"; type "Client secret" with "$secret"; click "Test connection"; click "Save"; click "Close")",
    R"(key with "Ctrl+,"; click "Add tenant"; type "Base URL" with "$foreign"; type "Client ID" with "$administrator"; type "Client secret" with "$secret"; click "Reveal client secret"; click "Connect"; wait; click "Connect"; click "Close")",
    R"(key with "Ctrl+L"; click "Another tenant"; choose "QMenu" with "0"; type "Client secret" with "$secret"; click "Unlock")",
    R"(key with "Ctrl+,"; row "Tenants" with "3 0"; click "Remove tenant"; click "Remove tenant"; click "Close")",
    R"(key with "Ctrl+,"; row "Tenants" with "2 0"; click "Connection doctor"; wait; click "Copy report"; click "Close"; click "Close")",
    R"(key with "Ctrl+,"; row "Tenants" with "2 0"; click "Export tenant"; click "With the client secret"; click "Export"; click "Close")",
    R"(type "Search tokens" with "owner"; key "Tokens" with "Ctrl+A"; key with "F5"; type "Search tokens")",
    R"(key "Tokens" with "Ctrl+A"; key with "F5"; key "Tokens" with "Ctrl+C"; key with "Ctrl+L")",
    R"(key with "Ctrl+G"; row "Tokens" with "0 0"; key "Tokens" with "Left"; key "Tokens" with "Shift+Down"; key "Tokens" with "Del"; wait; click "Apply")",
    R"(key with "Ctrl+G"; key "Tokens" with "Ctrl+A"; key with "Ctrl+-"; key with "F5"; type "Search tokens" with "owner"; key with "Ctrl++"; key "Tokens" with "-"; key with "Ctrl+L")",
    R"(click "Export"; choose "QMenu" with "1"; choose "QMenu" with "0"; file with "tokens.csv"; click "Export"; choose "QMenu" with "1"; choose "QMenu" with "5")",
};

} // namespace

const QList<QList<Step>>& habits() {
    static const QList<QList<Step>> all = [] {
        QList<QList<Step>> parsed;
        for (const char* const text : texts) {
            QList<Step> steps;
            const QStringList lines = QString::fromUtf8(text).split(QLatin1String("; "));
            for (const QString& line : lines) {
                if (const auto step = Step::fromText(line))
                    steps.append(*step);
                else
                    qFatal("no step: %s", qPrintable(line));
            }
            parsed.append(steps);
        }
        return parsed;
    }();
    return all;
}

} // namespace monkey
