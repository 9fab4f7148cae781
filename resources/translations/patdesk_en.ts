<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>patdesk</name>
    <message numerus="yes">
        <source>%Ln entry/entries in the answer could not be read and is/are not in the table.</source>
        <translation>
            <numerusform>%Ln entry in the answer could not be read and is not in the table.</numerusform>
            <numerusform>%Ln entries in the answer could not be read and are not in the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) could be read only in part; see its/their status.</source>
        <translation>
            <numerusform>%Ln token could be read only in part; see its status.</numerusform>
            <numerusform>%Ln tokens could be read only in part; see their status.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln token(s)</source>
        <translation>
            <numerusform>%1 of %Ln token</numerusform>
            <numerusform>%1 of %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restores %n token(s) to what it was/they were</source>
        <translation>
            <numerusform>Restores %n token to what it was</numerusform>
            <numerusform>Restores %n tokens to what they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are used by Patdesk itself</source>
        <translation>
            <numerusform>%n is used by Patdesk itself</numerusform>
            <numerusform>%n are used by Patdesk itself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong(s) to somebody else/others</source>
        <translation>
            <numerusform>%n belongs to somebody else</numerusform>
            <numerusform>%n belong to others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not possible in this API generation</source>
        <translation>
            <numerusform>%n not possible in this API generation</numerusform>
            <numerusform>%n not possible in this API generation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) no change</source>
        <translation>
            <numerusform>%n needs no change</numerusform>
            <numerusform>%n need no change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would get an invalid name</source>
        <translation>
            <numerusform>%n would get an invalid name</numerusform>
            <numerusform>%n would get an invalid name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be left without a valid scope</source>
        <translation>
            <numerusform>%n would be left without a valid scope</numerusform>
            <numerusform>%n would be left without a valid scope</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an expiry that the service would not accept</source>
        <translation>
            <numerusform>%n with an expiry that the service would not accept</numerusform>
            <numerusform>%n with an expiry that the service would not accept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are partly unreadable</source>
        <translation>
            <numerusform>%n is partly unreadable</numerusform>
            <numerusform>%n are partly unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has/have been deleted since</source>
        <translation>
            <numerusform>%n has been deleted since</numerusform>
            <numerusform>%n have been deleted since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other token(s) of the plan get(s) the same expiry in the same request, which takes %1 tokens at most.</source>
        <translation>
            <numerusform>%n other token of the plan gets the same expiry in the same request, which takes %1 tokens at most.</numerusform>
            <numerusform>%n other tokens of the plan get the same expiry in the same request, which takes %1 tokens at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s) applied</source>
        <translation>
            <numerusform>%1 of %n change applied</numerusform>
            <numerusform>%1 of %n changes applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without use</source>
        <translation>
            <numerusform>%n day without use</numerusform>
            <numerusform>%n days without use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody needed %n token(s): it/they can be deleted.</source>
        <translation>
            <numerusform>Nobody needed %n token: it can be deleted.</numerusform>
            <numerusform>Nobody needed %n tokens: they can be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service has refused to restore %n token(s). Patdesk tries again once it has another credential. Select the token(s) and choose Restore to try now, or give its owner a new one/their owners new ones.</source>
        <translation>
            <numerusform>The service has refused to restore %n token. Patdesk tries again once it has another credential. Select the token and choose Restore to try now, or give its owner a new one.</numerusform>
            <numerusform>The service has refused to restore %n tokens. Patdesk tries again once it has another credential. Select the tokens and choose Restore to try now, or give their owners new ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was/were restored.</source>
        <translation>
            <numerusform>%n token was restored.</numerusform>
            <numerusform>%n tokens were restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended token(s) is/are still needed. It was/They were restored.</source>
        <translation>
            <numerusform>%n suspended token is still needed. It was restored.</numerusform>
            <numerusform>%n suspended tokens are still needed. They were restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended token(s) is/are still needed, and only %1 of them could be restored.</source>
        <translation>
            <numerusform>%n suspended token is still needed, and only %1 of them could be restored.</numerusform>
            <numerusform>%n suspended tokens are still needed, and only %1 of them could be restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n personal access token(s) in %1</source>
        <translation>
            <numerusform>Your %n personal access token in %1</numerusform>
            <numerusform>Your %n personal access tokens in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not included (managed by the service)</source>
        <translation>
            <numerusform>%n not included (managed by the service)</numerusform>
            <numerusform>%n not included (managed by the service)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::CalendarPicture</name>
    <message numerus="yes">
        <source>%1: %Ln token(s) expire(s), %2</source>
        <translation>
            <numerusform>%1: %Ln token expires, %2</numerusform>
            <numerusform>%1: %Ln tokens expire, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::ChangeMenu</name>
    <message numerus="yes">
        <source>For all %Ln token(s) that is/are shown, selected or not.</source>
        <translation>
            <numerusform>For the only token that is shown, selected or not.</numerusform>
            <numerusform>For all %Ln tokens that are shown, selected or not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::CopyActions</name>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>Copied %Ln row</numerusform>
            <numerusform>Copied %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln client ID(s)</source>
        <translation>
            <numerusform>Copied %Ln client ID</numerusform>
            <numerusform>Copied %Ln client IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln name(s)</source>
        <translation>
            <numerusform>Copied %Ln name</numerusform>
            <numerusform>Copied %Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln owner(s)</source>
        <translation>
            <numerusform>Copied %Ln owner</numerusform>
            <numerusform>Copied %Ln owners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln token(s) as Markdown</source>
        <translation>
            <numerusform>Copied %Ln token as Markdown</numerusform>
            <numerusform>Copied %Ln tokens as Markdown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln token(s) as JSON</source>
        <translation>
            <numerusform>Copied %Ln token as JSON</numerusform>
            <numerusform>Copied %Ln tokens as JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln link(s)</source>
        <translation>
            <numerusform>Copied %Ln link</numerusform>
            <numerusform>Copied %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied (a) command(s) that delete(s) %Ln token(s)</source>
        <translation>
            <numerusform>Copied a command that deletes %Ln token</numerusform>
            <numerusform>Copied commands that delete %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::DateText</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::DeletionText</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::EvidenceWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%n use</numerusform>
            <numerusform>%n uses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed use(s)</source>
        <translation>
            <numerusform>%n failed use</numerusform>
            <numerusform>%n failed uses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::ExportActions</name>
    <message numerus="yes">
        <source>Copied %n token(s) as %1.</source>
        <translation>
            <numerusform>Copied %n token as %1.</numerusform>
            <numerusform>Copied %n tokens as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n token(s) in %1.</source>
        <translation>
            <numerusform>Saved %n token in %1.</numerusform>
            <numerusform>Saved %n tokens in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n token(s)…</source>
        <translation>
            <numerusform>Exporting %n token…</numerusform>
            <numerusform>Exporting %n tokens…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln token(s) that is/are shown, selected or not.</source>
        <translation>
            <numerusform>The only token that is shown, selected or not.</numerusform>
            <numerusform>All %Ln tokens that are shown, selected or not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::FilterList</name>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n tenant(s)</source>
        <translation>
            <numerusform>&amp;Import %n tenant</numerusform>
            <numerusform>&amp;Import %n tenants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::OverviewWords</name>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stale (unused for %n day(s))</source>
        <translation>
            <numerusform>Stale (unused for %n day)</numerusform>
            <numerusform>Stale (unused for %n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expire within %n day(s)</source>
        <translation>
            <numerusform>Expire within %n day</numerusform>
            <numerusform>Expire within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::OwnerMessagesWindow</name>
    <message numerus="yes">
        <source>%n owner(s)</source>
        <translation>
            <numerusform>%n owner</numerusform>
            <numerusform>%n owners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n token(s) is/are your own</source>
        <translation>
            <numerusform> · %n token is your own</numerusform>
            <numerusform> · %n tokens are your own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n token(s) has/have no owner</source>
        <translation>
            <numerusform> · %n token has no owner</numerusform>
            <numerusform> · %n tokens have no owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n message(s)</source>
        <translation>
            <numerusform>&amp;Copy %n message</numerusform>
            <numerusform>&amp;Copy %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n message(s).</source>
        <translation>
            <numerusform>Copied %n message.</numerusform>
            <numerusform>Copied %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have edited %n message(s) and neither copied nor sent it/them. Close anyway?</source>
        <translation>
            <numerusform>You have edited %n message and neither copied nor sent it. Close anyway?</numerusform>
            <numerusform>You have edited %n messages and neither copied nor sent them. Close anyway?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::PictureWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more scopes</source>
        <translation>
            <numerusform>%n or more scopes</numerusform>
            <numerusform>%n or more scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::PlanChip</name>
    <message numerus="yes">
        <source>%n plan(s) is/are not finished</source>
        <translation>
            <numerusform>%n plan is not finished</numerusform>
            <numerusform>%n plans are not finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::PlanReview</name>
    <message numerus="yes">
        <source>%n of these tokens belong(s) to somebody else/others. Only its owner/their owners can change it/them.</source>
        <translation>
            <numerusform>%n of these tokens belongs to somebody else. Only its owner can change it.</numerusform>
            <numerusform>%n of these tokens belong to others. Only their owners can change them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) is/are not known to be safe. Say why you are deleting it/them anyway.</source>
        <translation>
            <numerusform>%n token is not known to be safe. Say why you are deleting it anyway.</numerusform>
            <numerusform>%n tokens are not known to be safe. Say why you are deleting them anyway.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %n to suspend %n token(s). Some of them seem to be in use.</source>
        <translation>
            <numerusform>Type %n to suspend %n token. Some of them seem to be in use.</numerusform>
            <numerusform>Type %n to suspend %n tokens. Some of them seem to be in use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %n to delete %n token(s).</source>
        <translation>
            <numerusform>Type %n to delete %n token.</numerusform>
            <numerusform>Type %n to delete %n tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::PlanSteps</name>
    <message numerus="yes">
        <source>&amp;Undo these %n change(s)…</source>
        <translation>
            <numerusform>&amp;Undo this change…</numerusform>
            <numerusform>&amp;Undo these %n changes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::PlanWindow</name>
    <message numerus="yes">
        <source>Delete %n token(s)</source>
        <translation>
            <numerusform>Delete %n token</numerusform>
            <numerusform>Delete %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n change(s)</source>
        <translation>
            <numerusform>&amp;Apply %n change</numerusform>
            <numerusform>&amp;Apply %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will not be reminded to delete this/these %n token(s).</source>
        <translation>
            <numerusform>You will not be reminded to delete this token.</numerusform>
            <numerusform>You will not be reminded to delete these %n tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::PlanWishDialog</name>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> hour(s)</source>
        <translation>
            <numerusform> hour</numerusform>
            <numerusform> hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n selected token(s)</source>
        <translation>
            <numerusform>The selected token</numerusform>
            <numerusform>The %n selected tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::PolicyDialog</name>
    <message numerus="yes">
        <source>%n verdict(s) change(s):</source>
        <translation>
            <numerusform>%n verdict changes:</numerusform>
            <numerusform>%n verdicts change:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::Rhythm</name>
    <message numerus="yes">
        <source>about every %n day(s)</source>
        <translation>
            <numerusform>about every %n day</numerusform>
            <numerusform>about every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at irregular intervals, at most %n day(s) apart</source>
        <translation>
            <numerusform>at irregular intervals, at most %n day apart</numerusform>
            <numerusform>at irregular intervals, at most %n days apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::RotationStartDialog</name>
    <message numerus="yes">
        <source> day(s) without use</source>
        <translation>
            <numerusform> day without use</numerusform>
            <numerusform> days without use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::ScreamActions</name>
    <message numerus="yes">
        <source>Listening to %n suspended token(s) until %1.</source>
        <translation>
            <numerusform>Listening to %n suspended token until %1.</numerusform>
            <numerusform>Listening to %n suspended tokens until %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::ScreamProof</name>
    <message numerus="yes">
        <source>Scream test of %n token(s) in %1</source>
        <translation>
            <numerusform>Scream test of %n token in %1</numerusform>
            <numerusform>Scream test of %n tokens in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::SelectionPane</name>
    <message numerus="yes">
        <source>and %Ln more owner(s)</source>
        <translation>
            <numerusform>and %Ln more owner</numerusform>
            <numerusform>and %Ln more owners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) selected</source>
        <translation>
            <numerusform>%Ln token selected</numerusform>
            <numerusform>%Ln tokens selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::TenantTransfer</name>
    <message numerus="yes">
        <source>%n tenant(s) was/were imported.</source>
        <translation>
            <numerusform>%n tenant was imported.</numerusform>
            <numerusform>%n tenants were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::TokenCreatedDialog</name>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n s.</source>
        <translation>
            <numerusform>Copied. The clipboard is cleared in %n s.</numerusform>
            <numerusform>Copied. The clipboard is cleared in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::TokenStatus</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::TokenText</name>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::TrayIcon</name>
    <message numerus="yes">
        <source>Patdesk: %n thing(s) wait(s) for you</source>
        <translation>
            <numerusform>Patdesk: %n thing waits for you</numerusform>
            <numerusform>Patdesk: %n things wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::UnfinishedWork</name>
    <message numerus="yes">
        <source>%n rotation(s) is/are stuck.</source>
        <translation>
            <numerusform>%n rotation is stuck.</numerusform>
            <numerusform>%n rotations are stuck.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rotation(s) is/are waiting for its/their next step.</source>
        <translation>
            <numerusform>%n rotation is waiting for its next step.</numerusform>
            <numerusform>%n rotations are waiting for their next step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended token(s) is/are due to be deleted.</source>
        <translation>
            <numerusform>A suspended token is due to be deleted.</numerusform>
            <numerusform>%n suspended tokens are due to be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The result of %n change(s) is unknown: Patdesk closed before the answer arrived.</source>
        <translation>
            <numerusform>The result of %n change is unknown: Patdesk closed before the answer arrived.</numerusform>
            <numerusform>The result of %n changes is unknown: Patdesk closed before the answer arrived.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::VerdictWords</name>
    <message numerus="yes">
        <source>%1; %n run(s) has/have been missed since.</source>
        <translation>
            <numerusform>%1; %n run has been missed since.</numerusform>
            <numerusform>%1; %n runs have been missed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::ViewActions</name>
    <message numerus="yes">
        <source>%Ln token(s) of the view “%1” expire(s) within %2 days.</source>
        <translation>
            <numerusform>%Ln token of the view “%1” expires within %2 days.</numerusform>
            <numerusform>%Ln tokens of the view “%1” expire within %2 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n view(s).</source>
        <translation>
            <numerusform>Imported %n view.</numerusform>
            <numerusform>Imported %n views.</numerusform>
        </translation>
    </message>
</context>
</TS>
