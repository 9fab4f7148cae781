// SPDX-License-Identifier: MIT
#pragma once

#include "message.h"

namespace patdesk {

/// Something to say in the message bar, with what can be done about it.
inline Message remark(const QString& text, const QList<MessageAction>& actions = {},
                      Tone tone = Tone::Quiet) {
    Message message{Message::About::Remark};
    message.symbol = tone == Tone::Quiet ? Symbol::Info : Symbol::Warning;
    message.tone = tone;
    message.text = text;
    message.actions = actions;
    return message;
}

} // namespace patdesk
