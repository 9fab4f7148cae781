<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QFileDialog</name>
    <message>
        <source>CSV for Excel, with a byte order mark</source>
        <translation>CSV für Excel, mit Byte-Order-Mark</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
</context>
<context>
    <name>patdesk</name>
    <message>
        <source>Rate limit of %1 reached. Continuing in %2 s.</source>
        <translation>Anfragelimit von %1 erreicht. Weiter in %2 s.</translation>
    </message>
    <message>
        <source>The service accepts 100 requests in 10 seconds for each client ID.</source>
        <translation>Der Dienst nimmt je Client-ID 100 Anfragen in 10 Sekunden an.</translation>
    </message>
    <message>
        <source>Showing the list from %1.</source>
        <translation>Angezeigt wird die Liste von %1 Uhr.</translation>
    </message>
    <message>
        <source>Showing only the tokens that had arrived by then.</source>
        <translation>Angezeigt werden nur die Token, die bis dahin eingetroffen waren.</translation>
    </message>
    <message>
        <source>%1 needs its client secret.</source>
        <translation>%1: Das Client-Secret fehlt.</translation>
    </message>
    <message>
        <source>%1 needs its client ID and secret.</source>
        <translation>%1: Client-ID und Client-Secret fehlen.</translation>
    </message>
    <message>
        <source>%1 needs its client ID.</source>
        <translation>%1: Die Client-ID fehlt.</translation>
    </message>
    <message>
        <source>The credential is an API client, not a user&apos;s token. Enter an administrator&apos;s personal access token in Settings.</source>
        <translation>Die Zugangsdaten gehören zu einem API-Client, nicht zum Token eines Benutzers. Geben Sie in den Einstellungen das Personal Access Token eines Administrators ein.</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Anmeldung bei %1…</translation>
    </message>
    <message>
        <source>Loading tokens from %1: %2 so far.</source>
        <translation>Token von %1 werden geladen: bisher %2.</translation>
    </message>
    <message>
        <source>About %1 s left.</source>
        <translation>Noch etwa %1 s.</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Das Laden wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry/entries in the answer could not be read and is/are not in the table.</source>
        <translation>
            <numerusform>%Ln Eintrag der Antwort konnte nicht gelesen werden und fehlt in der Tabelle.</numerusform>
            <numerusform>%Ln Einträge der Antwort konnten nicht gelesen werden und fehlen in der Tabelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) could be read only in part; see its/their status.</source>
        <translation>
            <numerusform>%Ln Token konnte nur teilweise gelesen werden, siehe Status.</numerusform>
            <numerusform>%Ln Token konnten nur teilweise gelesen werden, siehe Status.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the answer could not be read.</source>
        <translation>Ein Teil der Antwort konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This credential is not allowed to list the whole tenant, so only your own tokens are shown. The missing scope is %1.</source>
        <translation>Diese Zugangsdaten dürfen nicht den ganzen Tenant auflisten, daher werden nur Ihre eigenen Token angezeigt. Es fehlt der Scope %1.</translation>
    </message>
    <message>
        <source>Patdesk is signed in with an API client, not as a user. An API client owns no tokens, and the service may not let it create or change any. Enter an administrator&apos;s personal access token in Settings.</source>
        <translation>Patdesk ist mit einem API-Client angemeldet, nicht als Benutzer. Einem API-Client gehören keine Token, und möglicherweise lässt der Dienst ihn keine erstellen oder ändern. Geben Sie in den Einstellungen das Personal Access Token eines Administrators ein.</translation>
    </message>
    <message>
        <source>%1 does not offer API generation v1. Patdesk uses %2 instead.</source>
        <translation>%1 bietet die API-Generation v1 nicht an. Patdesk nutzt stattdessen %2.</translation>
    </message>
    <message>
        <source>Support for API generation %1 ends in 2028. Choose Automatic or v1 in Settings.</source>
        <translation>Die Unterstützung für die API-Generation %1 endet 2028. Wählen Sie in den Einstellungen „Automatisch“ oder „v1“.</translation>
    </message>
    <message>
        <source>Exactly 250 tokens arrived, the size of one page, so the list may be incomplete. Choose one owner to see all of their tokens.</source>
        <translation>Es sind genau 250 Token eingetroffen, so viele wie auf eine Seite passen. Die Liste könnte also unvollständig sein. Wählen Sie einen einzelnen Besitzer, um alle seine Token zu sehen.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 Tagen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The token that Patdesk is signed in with has expired.</source>
        <translation>Das Token, mit dem Patdesk angemeldet ist, ist abgelaufen.</translation>
    </message>
    <message>
        <source>The token that Patdesk is signed in with expires %1. After that Patdesk cannot sign in to %2 any more.</source>
        <translation>Das Token, mit dem Patdesk angemeldet ist, läuft %1 ab. Danach kann sich Patdesk nicht mehr bei %2 anmelden.</translation>
    </message>
    <message>
        <source>Only your own tokens: the tenant refused the whole list at %1.</source>
        <translation>Nur Ihre eigenen Token: Der Tenant hat um %1 Uhr die ganze Liste verweigert.</translation>
    </message>
    <message>
        <source>Listing it may require an administrator&apos;s rights, or a network or location rule may forbid it.</source>
        <translation>Vielleicht sind dafür Administratorrechte nötig, oder eine Netzwerk- oder Standortregel verbietet es.</translation>
    </message>
    <message>
        <source>Its answer: “%1”</source>
        <translation>Seine Antwort: „%1“</translation>
    </message>
    <message>
        <source>%1 has no personal access tokens yet.</source>
        <translation>%1 hat noch keine Personal Access Tokens.</translation>
    </message>
    <message>
        <source>You have no personal access tokens in %1 yet.</source>
        <translation>Sie haben in %1 noch keine Personal Access Tokens.</translation>
    </message>
    <message>
        <source>This owner has no personal access tokens.</source>
        <translation>Dieser Besitzer hat keine Personal Access Tokens.</translation>
    </message>
    <message>
        <source>Patdesk is still judging: %1 of %2 uses have been read.</source>
        <translation>Patdesk beurteilt noch: %1 von %2 Nutzungen sind gelesen.</translation>
    </message>
    <message>
        <source>Patdesk is still judging: it gathers evidence.</source>
        <translation>Patdesk beurteilt noch: Es sammelt Belege.</translation>
    </message>
    <message>
        <source>No token has been judged yet. Choose “Judge tokens” below the filters.</source>
        <translation>Noch wurde kein Token beurteilt. Wählen Sie „Token beurteilen“ unter den Filtern.</translation>
    </message>
    <message>
        <source>No token matches the filter “%1”.</source>
        <translation>Kein Token passt zum Filter „%1“.</translation>
    </message>
    <message>
        <source>No token matches “%1”.</source>
        <translation>Kein Token passt zu „%1“.</translation>
    </message>
    <message>
        <source>No token matches the filter “%1” and the search “%2”.</source>
        <translation>Kein Token passt zum Filter „%1“ und zur Suche „%2“.</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>Bisher: %1</translation>
    </message>
    <message>
        <source>The condition “%1” leaves out the most tokens.</source>
        <translation>Die Bedingung „%1“ schließt die meisten Token aus.</translation>
    </message>
    <message>
        <source>credential expired</source>
        <translation>Zugangsdaten abgelaufen</translation>
    </message>
    <message>
        <source>credential expires in %1</source>
        <translation>Zugangsdaten laufen in %1 ab</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln token(s)</source>
        <translation>
            <numerusform>%1 von %Ln Token</numerusform>
            <numerusform>%1 von %Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>refreshed %1</source>
        <translation>aktualisiert um %1</translation>
    </message>
    <message>
        <source>signed in with an API client</source>
        <translation>angemeldet mit einem API-Client</translation>
    </message>
    <message>
        <source>signed in with an API client (%1)</source>
        <translation>angemeldet mit einem API-Client (%1)</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>angemeldet als %1</translation>
    </message>
    <message>
        <source>signed in as %1 (%2)</source>
        <translation>angemeldet als %1 (%2)</translation>
    </message>
    <message>
        <source>No tenant is open. Choose one above.</source>
        <translation>Kein Tenant ist geöffnet. Wählen Sie oben einen aus.</translation>
    </message>
    <message>
        <source>%1 is not open.</source>
        <translation>%1 ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Nothing loaded</source>
        <translation>Nichts geladen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <translation>Name: %1 → %2</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <translation>Scopes: %1</translation>
    </message>
    <message>
        <source>Expires: %1 → %2</source>
        <translation>Ablauf: %1 → %2</translation>
    </message>
    <message>
        <source>Risk of no expiry: accepted</source>
        <translation>Risiko ohne Ablauf: akzeptiert</translation>
    </message>
    <message>
        <source>Risk of no expiry: not accepted</source>
        <translation>Risiko ohne Ablauf: nicht akzeptiert</translation>
    </message>
    <message>
        <source>The journal is intact: nothing was edited or removed.</source>
        <translation>Das Journal ist unversehrt: Nichts wurde bearbeitet oder entfernt.</translation>
    </message>
    <message>
        <source>The journal is intact. An unfinished line was moved to %1.</source>
        <translation>Das Journal ist unversehrt. Eine unvollständige Zeile wurde nach %1 verschoben.</translation>
    </message>
    <message>
        <source>The journal was edited: line %1 is not what Patdesk wrote.</source>
        <translation>Das Journal wurde bearbeitet: Zeile %1 ist nicht so, wie Patdesk sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Lines are missing from the journal, at line %1.</source>
        <translation>Im Journal fehlen Zeilen, bei Zeile %1.</translation>
    </message>
    <message>
        <source>Line %1 of the journal cannot be read.</source>
        <translation>Zeile %1 des Journals ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Change expiry (several tokens)</source>
        <translation>Ablauf ändern (mehrere Token)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>? Unknown: Patdesk closed before the answer arrived</source>
        <translation>? Unbekannt: Patdesk wurde geschlossen, bevor die Antwort eintraf</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ Erledigt</translation>
    </message>
    <message>
        <source>? Unknown: no answer arrived</source>
        <translation>? Unbekannt: Es traf keine Antwort ein</translation>
    </message>
    <message>
        <source>Recorded %1</source>
        <translation>Aufgezeichnet %1</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>, HTTP %1</source>
        <translation>, HTTP %1</translation>
    </message>
    <message>
        <source>Tracking ID %1</source>
        <translation>Tracking-ID %1</translation>
    </message>
    <message>
        <source>Request ID %1</source>
        <translation>Request-ID %1</translation>
    </message>
    <message>
        <source>Signed in with %1, at %2</source>
        <translation>Angemeldet mit %1 bei %2</translation>
    </message>
    <message>
        <source>By %1, signed in with %2, at %3</source>
        <translation>Von %1, angemeldet mit %2 bei %3</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Laden abbrechen</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Enter now</source>
        <translation>Jetzt eingeben</translation>
    </message>
    <message>
        <source>Check connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Replace credential…</source>
        <translation>Zugangsdaten ersetzen…</translation>
    </message>
    <message>
        <source>Show my tokens</source>
        <translation>Meine Token anzeigen</translation>
    </message>
    <message>
        <source>Try the whole tenant again</source>
        <translation>Erneut den ganzen Tenant versuchen</translation>
    </message>
    <message>
        <source>Back to the whole tenant</source>
        <translation>Zurück zum ganzen Tenant</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Drop this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Show all tokens</source>
        <translation>Alle Token anzeigen</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>Copy tracking ID</source>
        <translation>Tracking-ID kopieren</translation>
    </message>
    <message>
        <source>Copy raw text</source>
        <translation>Rohtext kopieren</translation>
    </message>
    <message>
        <source>Show journal</source>
        <translation>Journal anzeigen</translation>
    </message>
    <message>
        <source>Show plans</source>
        <translation>Pläne anzeigen</translation>
    </message>
    <message>
        <source>Review deletion</source>
        <translation>Löschung prüfen</translation>
    </message>
    <message>
        <source>Keep tokens</source>
        <translation>Token behalten</translation>
    </message>
    <message>
        <source>Show rotations</source>
        <translation>Rotationen anzeigen</translation>
    </message>
    <message>
        <source>Show scream tests</source>
        <translation>Stilllegungstests anzeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Token löschen</translation>
    </message>
    <message>
        <source>Keep token</source>
        <translation>Token behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard what you have entered?</source>
        <translation>Ihre Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>- %1 (client ID %2), last used: %3, expires: %4</source>
        <translation>- %1 (Client-ID %2), zuletzt genutzt: %3, Ablauf: %4</translation>
    </message>
    <message>
        <source>Hello {owner},

You own these personal access tokens of {tenant}:

{tokens}

Please do one of the following for each of them by {deadline}:
1. If nothing uses it any more, delete it under Preferences, Personal Access Tokens.
2. If something uses it, create a new token with the same scopes there, replace the old client ID and secret with the new ones, check that everything works, then delete the old token.
3. If you do not recognise it, tell me, and do not delete it yet.
</source>
        <translation>Hallo {owner},

die folgenden Personal Access Tokens in {tenant} gehören Ihnen:

{tokens}

Bitte erledigen Sie für jedes davon bis {deadline} eines der folgenden Dinge:
1. Wenn nichts es mehr nutzt, löschen Sie es unter „Preferences“, „Personal Access Tokens“.
2. Wenn etwas es nutzt, erstellen Sie dort ein neues Token mit denselben Scopes, ersetzen Sie die alte Client-ID und das alte Secret durch die neuen, prüfen Sie, ob alles funktioniert, und löschen Sie dann das alte Token.
3. Wenn Sie es nicht kennen, sagen Sie mir Bescheid und löschen Sie es noch nicht.
</translation>
    </message>
    <message>
        <source>Hello {owner},

These personal access tokens of yours in {tenant} seem to be unused and expire soon:

{tokens}

If you still need one of them, tell me by {deadline}: until it has expired, its old expiry can be restored. Otherwise you need not do anything.
</source>
        <translation>Hallo {owner},

Ihre folgenden Personal Access Tokens in {tenant} sind anscheinend ungenutzt und laufen bald ab:

{tokens}

Wenn Sie eines davon noch brauchen, sagen Sie mir bis {deadline} Bescheid: Bis es abgelaufen ist, kann sein alter Ablauf wiederhergestellt werden. Sonst brauchen Sie nichts zu tun.
</translation>
    </message>
    <message>
        <source>Hello {owner},

The expiry of these personal access tokens of yours in {tenant} was changed:

{tokens}

If that is a problem, tell me by {deadline}.
</source>
        <translation>Hallo {owner},

der Ablauf Ihrer folgenden Personal Access Tokens in {tenant} wurde geändert:

{tokens}

Wenn das ein Problem ist, sagen Sie mir bis {deadline} Bescheid.
</translation>
    </message>
    <message>
        <source>Hello {owner},

These personal access tokens of yours in {tenant} were deleted:

{tokens}

Whatever signed in with one of them stops working. If you still need one, create a new token with the same scopes under Preferences, Personal Access Tokens, and replace the old client ID and secret with the new ones.
</source>
        <translation>Hallo {owner},

Ihre folgenden Personal Access Tokens in {tenant} wurden gelöscht:

{tokens}

Was sich mit einem davon angemeldet hat, funktioniert nicht mehr. Wenn Sie noch eines brauchen, erstellen Sie unter „Preferences“, „Personal Access Tokens“ ein neues Token mit denselben Scopes und ersetzen Sie die alte Client-ID und das alte Secret durch die neuen.
</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>Creation date unreadable</source>
        <translation>Erstellungsdatum unlesbar</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>läuft am %1 ab</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>läuft nie ab</translation>
    </message>
    <message>
        <source>expiry unreadable</source>
        <translation>Ablauf unlesbar</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt genutzt am %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie genutzt</translation>
    </message>
    <message>
        <source>last use unreadable</source>
        <translation>letzte Nutzung unlesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n Scope</numerusform>
            <numerusform>%n Scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens expire on %1. Until then you can restore them with Undo, and not after.</source>
        <translation>Die Token laufen am %1 ab. Bis dahin, aber nicht länger, können Sie sie mit „Rückgängig machen“ wiederherstellen.</translation>
    </message>
    <message>
        <source>The tokens expire soon. Until then you can restore them with Undo.</source>
        <translation>Die Token laufen bald ab. Bis dahin können Sie sie mit „Rückgängig machen“ wiederherstellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Patdesk listens for sign-ins with them for %1, and restores what is needed at once, as far as the service allows it.</source>
        <translation>Patdesk horcht über einen Zeitraum von %1 auf Anmeldungen damit und stellt sofort wieder her, was benötigt wird, soweit der Dienst es zulässt.</translation>
    </message>
    <message>
        <source>The tokens expire on %1.</source>
        <translation>Die Token laufen am %1 ab.</translation>
    </message>
    <message numerus="yes">
        <source>Restores %n token(s) to what it was/they were</source>
        <translation>
            <numerusform>Stellt %n Token wieder her</numerusform>
            <numerusform>Stellt %n Token wieder her</numerusform>
        </translation>
    </message>
    <message>
        <source>Restores nothing.</source>
        <translation>Stellt nichts wieder her.</translation>
    </message>
    <message>
        <source>%1 before %2.</source>
        <translation>%1: Stand vor dem %2.</translation>
    </message>
    <message>
        <source>%1 before the plan was applied.</source>
        <translation>%1: Stand vor dem Anwenden des Plans.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>You will not be reminded to delete what is restored.</source>
        <translation>An das Löschen der wiederhergestellten Token werden Sie nicht erinnert.</translation>
    </message>
    <message>
        <source>Patdesk reminds you after %1 to delete them.</source>
        <translation>Patdesk erinnert Sie nach %1 daran, sie zu löschen.</translation>
    </message>
    <message>
        <source>This cannot be undone. Whatever signs in with these tokens stops working; access tokens already issued expire within 12 hours.</source>
        <translation>Das lässt sich nicht rückgängig machen. Was sich mit diesen Token anmeldet, funktioniert dann nicht mehr; bereits ausgestellte Access-Token laufen innerhalb von 12 Stunden ab.</translation>
    </message>
    <message>
        <source>This can be undone: Patdesk keeps the old values of each token.</source>
        <translation>Das lässt sich rückgängig machen: Patdesk bewahrt die alten Werte jedes Tokens auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n is/are used by Patdesk itself</source>
        <translation>
            <numerusform>%n von Patdesk selbst genutzt</numerusform>
            <numerusform>%n von Patdesk selbst genutzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong(s) to somebody else/others</source>
        <translation>
            <numerusform>%n gehört jemand anderem</numerusform>
            <numerusform>%n gehören anderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not possible in this API generation</source>
        <translation>
            <numerusform>%n in dieser API-Generation nicht möglich</numerusform>
            <numerusform>%n in dieser API-Generation nicht möglich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) no change</source>
        <translation>
            <numerusform>%n ohne nötige Änderung</numerusform>
            <numerusform>%n ohne nötige Änderung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would get an invalid name</source>
        <translation>
            <numerusform>%n bekäme einen ungültigen Namen</numerusform>
            <numerusform>%n bekämen einen ungültigen Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be left without a valid scope</source>
        <translation>
            <numerusform>%n bliebe ohne gültigen Scope</numerusform>
            <numerusform>%n blieben ohne gültigen Scope</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an expiry that the service would not accept</source>
        <translation>
            <numerusform>%n mit einem Ablauf, den der Dienst nicht akzeptieren würde</numerusform>
            <numerusform>%n mit einem Ablauf, den der Dienst nicht akzeptieren würde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are partly unreadable</source>
        <translation>
            <numerusform>%n ist teilweise unlesbar</numerusform>
            <numerusform>%n sind teilweise unlesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has/have been deleted since</source>
        <translation>
            <numerusform>%n wurde inzwischen gelöscht</numerusform>
            <numerusform>%n wurden inzwischen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be suspended</source>
        <translation>Stilllegen bei %1 möglich</translation>
    </message>
    <message>
        <source>%1 can be deleted</source>
        <translation>Löschen bei %1 möglich</translation>
    </message>
    <message>
        <source>%1 can get another expiry</source>
        <translation>Anderer Ablauf bei %1 möglich</translation>
    </message>
    <message>
        <source>%1 can get fewer scopes</source>
        <translation>Weniger Scopes bei %1 möglich</translation>
    </message>
    <message>
        <source>%1 can be renamed</source>
        <translation>Umbenennen bei %1 möglich</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>This token</source>
        <translation>diesem Token</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (eigene)</translation>
    </message>
    <message>
        <source>only the owners can</source>
        <translation>nur durch die Besitzer</translation>
    </message>
    <message>
        <source>used by Patdesk itself</source>
        <translation>von Patdesk selbst genutzt</translation>
    </message>
    <message>
        <source>not in this API generation</source>
        <translation>nicht in dieser API-Generation</translation>
    </message>
    <message>
        <source>they never expire</source>
        <translation>sie laufen nie ab</translation>
    </message>
    <message>
        <source>no change needed</source>
        <translation>keine Änderung nötig</translation>
    </message>
    <message>
        <source>deleted since</source>
        <translation>inzwischen gelöscht</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>%1 in Gebrauch</translation>
    </message>
    <message>
        <source>%1 managed</source>
        <translation>%1 verwaltet</translation>
    </message>
    <message>
        <source>%1 used in the last 30 days</source>
        <translation>%1 in den letzten 30 Tagen genutzt</translation>
    </message>
    <message>
        <source>%1 whose last use cannot be read</source>
        <translation>%1 mit unlesbarer letzter Nutzung</translation>
    </message>
    <message>
        <source>%1 not known to be safe</source>
        <translation>%1 nicht als unbedenklich beurteilt</translation>
    </message>
    <message>
        <source>%1 suspended on purpose</source>
        <translation>%1 absichtlich stillgelegt</translation>
    </message>
    <message>
        <source>%1 with “do not delete” in the name</source>
        <translation>%1 mit „nicht löschen“ im Namen</translation>
    </message>
    <message>
        <source>%1 with “prod” in the name</source>
        <translation>%1 mit „prod“ im Namen</translation>
    </message>
    <message>
        <source>%1 the only token of the owner</source>
        <translation>%1 einziges Token des Besitzers</translation>
    </message>
    <message>
        <source>%1 with a name already in use</source>
        <translation>%1 mit bereits vergebenem Namen</translation>
    </message>
    <message>
        <source>%1 safe, %2 in use, %3 cannot tell</source>
        <translation>%1 unbedenklich, %2 in Gebrauch, %3 unklar</translation>
    </message>
    <message>
        <source>judged in use</source>
        <translation>als „in Gebrauch“ beurteilt</translation>
    </message>
    <message>
        <source>not judged safe</source>
        <translation>nicht als unbedenklich beurteilt</translation>
    </message>
    <message>
        <source>managed by the service: whatever uses it will stop working</source>
        <translation>vom Dienst verwaltet: Was es nutzt, funktioniert danach nicht mehr</translation>
    </message>
    <message>
        <source>used in the last 30 days</source>
        <translation>in den letzten 30 Tagen genutzt</translation>
    </message>
    <message>
        <source>last use unreadable: something may still use it</source>
        <translation>letzte Nutzung unlesbar: Möglicherweise nutzt es noch etwas</translation>
    </message>
    <message>
        <source>suspended on purpose, by a scream test or a plan that is not over yet</source>
        <translation>absichtlich stillgelegt, durch einen noch laufenden Stilllegungstest oder Plan</translation>
    </message>
    <message>
        <source>the name says not to delete it</source>
        <translation>laut Namen nicht zu löschen</translation>
    </message>
    <message>
        <source>“prod” in the name</source>
        <translation>„prod“ im Namen</translation>
    </message>
    <message>
        <source>its owner has no other token</source>
        <translation>sein Besitzer hat kein anderes Token</translation>
    </message>
    <message>
        <source>its owner has, or this plan creates, another token with this name: the service will refuse it</source>
        <translation>sein Besitzer hat schon ein Token mit diesem Namen, oder dieser Plan erzeugt eines: Der Dienst wird es ablehnen</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation>lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>– Not possible: Patdesk is signed in with this token</source>
        <translation>– Nicht möglich: Patdesk ist mit diesem Token angemeldet</translation>
    </message>
    <message>
        <source>– Not possible: only the owner can change this token. Delete it, or write to the owner</source>
        <translation>– Nicht möglich: Nur der Besitzer kann dieses Token ändern. Löschen Sie es oder schreiben Sie den Besitzer an</translation>
    </message>
    <message>
        <source>– Not possible: this API generation cannot change an expiry. Choose v1 in Settings</source>
        <translation>– Nicht möglich: Diese API-Generation kann keinen Ablauf ändern. Wählen Sie in den Einstellungen „v1“</translation>
    </message>
    <message>
        <source>– Not included: managed by the service. Include managed tokens when you create the plan</source>
        <translation>– Nicht einbezogen: vom Dienst verwaltet. Beziehen Sie verwaltete Token beim Erstellen des Plans ein</translation>
    </message>
    <message>
        <source>– No change needed</source>
        <translation>– Keine Änderung nötig</translation>
    </message>
    <message>
        <source>– Not possible: the new name is empty or too long</source>
        <translation>– Nicht möglich: Der neue Name ist leer oder zu lang</translation>
    </message>
    <message>
        <source>– Not possible: no valid scope would be left</source>
        <translation>– Nicht möglich: Es bliebe kein gültiger Scope</translation>
    </message>
    <message>
        <source>– Not possible: the service would not accept this expiry</source>
        <translation>– Nicht möglich: Der Dienst würde diesen Ablauf nicht akzeptieren</translation>
    </message>
    <message>
        <source>– Not possible: the value to be replaced is unreadable, so it could not be restored</source>
        <translation>– Nicht möglich: Der zu ersetzende Wert ist unlesbar und könnte daher nicht wiederhergestellt werden</translation>
    </message>
    <message>
        <source>– Not possible: the token has been deleted since</source>
        <translation>– Nicht möglich: Das Token wurde inzwischen gelöscht</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n other token(s) of the plan get(s) the same expiry in the same request, which takes %1 tokens at most.</source>
        <translation>
            <numerusform>%n weiteres Token des Plans erhält denselben Ablauf in derselben Anfrage, die höchstens %1 Token umfasst.</numerusform>
            <numerusform>%n weitere Token des Plans erhalten denselben Ablauf in derselben Anfrage, die höchstens %1 Token umfasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Client ID %1, owner %2</source>
        <translation>Client-ID %1, Besitzer %2</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>%1 suspended</source>
        <translation>%1 stillgelegt</translation>
    </message>
    <message>
        <source>%1 narrowed</source>
        <translation>%1 eingeschränkt</translation>
    </message>
    <message>
        <source>%1 renamed</source>
        <translation>%1 umbenannt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 unverändert</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>… Sent, no answer yet</source>
        <translation>… Gesendet, noch keine Antwort</translation>
    </message>
    <message>
        <source>✓ Applied</source>
        <translation>✓ Angewendet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>△ Skipped: changed since the plan was created</source>
        <translation>△ Übersprungen: seit dem Erstellen des Plans geändert</translation>
    </message>
    <message>
        <source>? Unknown whether it was applied</source>
        <translation>? Unbekannt, ob angewendet</translation>
    </message>
    <message>
        <source>– Not sent: cancelled</source>
        <translation>– Nicht gesendet: abgebrochen</translation>
    </message>
    <message>
        <source>✓ Would be sent</source>
        <translation>✓ Würde gesendet</translation>
    </message>
    <message>
        <source>– No change needed: nothing would be sent</source>
        <translation>– Keine Änderung nötig: Es würde nichts gesendet</translation>
    </message>
    <message>
        <source>△ Would be skipped: changed since the plan was created</source>
        <translation>△ Würde übersprungen: seit dem Erstellen des Plans geändert</translation>
    </message>
    <message>
        <source>△ Would be skipped: the token no longer exists</source>
        <translation>△ Würde übersprungen: Das Token existiert nicht mehr</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s) applied</source>
        <translation>
            <numerusform>%1 von %n Änderung angewendet</numerusform>
            <numerusform>%1 von %n Änderungen angewendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 nicht gesendet</translation>
    </message>
    <message>
        <source> Check the tokens whose result is unknown, then send them again or leave them.</source>
        <translation> Prüfen Sie die Token, deren Ergebnis unbekannt ist, und senden Sie sie dann erneut oder belassen Sie es dabei.</translation>
    </message>
    <message>
        <source> Deleted tokens cannot be restored.</source>
        <translation> Gelöschte Token können nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>Dry run: %1 would be sent in %2</source>
        <translation>Probelauf: %1 zu senden, in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>at the service&apos;s rate limit %1</source>
        <translation>beim Anfragelimit des Dienstes %1</translation>
    </message>
    <message>
        <source>%1 would be skipped</source>
        <translation>%1 zu überspringen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>, %1 unknown</source>
        <translation>, %1 unbekannt</translation>
    </message>
    <message>
        <source>Plan running · %1 of %2</source>
        <translation>Plan läuft · %1 von %2</translation>
    </message>
    <message>
        <source>Plan paused · %1 of %2</source>
        <translation>Plan angehalten · %1 von %2</translation>
    </message>
    <message>
        <source>The old token&apos;s last use is unreadable, so Patdesk does not delete it without asking. Delete it when you know that nothing uses it.</source>
        <translation>Die letzte Nutzung des alten Tokens ist unlesbar, daher löscht Patdesk es nicht ohne Rückfrage. Löschen Sie es, wenn Sie wissen, dass nichts es mehr nutzt.</translation>
    </message>
    <message>
        <source>The old token was used on %1: something still has its secret.</source>
        <translation>Das alte Token wurde am %1 genutzt: Etwas hat noch sein Secret.</translation>
    </message>
    <message>
        <source>The old token has not been used since then. The service records use once a day.</source>
        <translation>Das alte Token wurde seither nicht genutzt. Der Dienst zeichnet die Nutzung einmal am Tag auf.</translation>
    </message>
    <message>
        <source>It is deleted after %1.</source>
        <translation>Es wird nach %1 gelöscht.</translation>
    </message>
    <message>
        <source>It can be deleted after %1.</source>
        <translation>Es kann nach %1 gelöscht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without use</source>
        <translation>
            <numerusform>%n Tag ohne Nutzung</numerusform>
            <numerusform>%n Tagen ohne Nutzung</numerusform>
        </translation>
    </message>
    <message>
        <source>The successor “%1” was created, but its secret was lost before it could be shown. Patdesk deletes it and creates another.</source>
        <translation>Der Nachfolger „%1“ wurde erstellt, aber sein Secret ging verloren, bevor es angezeigt werden konnte. Patdesk löscht ihn und erstellt einen anderen.</translation>
    </message>
    <message>
        <source>The successor was not created.</source>
        <translation>Der Nachfolger wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>The new token “%1” has been created. Replace the old client ID and secret with the new ones wherever they are used, then verify the new secret.</source>
        <translation>Das neue Token „%1“ ist erstellt. Ersetzen Sie überall, wo die alte Client-ID und das alte Secret genutzt werden, beide durch die neuen, und verifizieren Sie dann das neue Secret.</translation>
    </message>
    <message>
        <source>The old token should have been deleted but still exists.</source>
        <translation>Das alte Token hätte gelöscht sein sollen, existiert aber noch.</translation>
    </message>
    <message>
        <source>The old token has been deleted. The successor is still called “%1”.</source>
        <translation>Das alte Token ist gelöscht. Der Nachfolger heißt noch „%1“.</translation>
    </message>
    <message>
        <source>The successor has taken the old token&apos;s place and name.</source>
        <translation>Der Nachfolger hat Platz und Namen des alten Tokens übernommen.</translation>
    </message>
    <message>
        <source>The successor has been deleted. The old token is unchanged: stop this rotation and start again.</source>
        <translation>Der Nachfolger wurde gelöscht. Das alte Token ist unverändert: Beenden Sie diese Rotation und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s token, and only its owner can create a successor. Write to the owner instead.</source>
        <translation>Dieses Token gehört jemand anderem, und nur der Besitzer kann einen Nachfolger erstellen. Schreiben Sie stattdessen den Besitzer an.</translation>
    </message>
    <message>
        <source>The service created this token for itself and would not use a successor. Rotate it where it is used.</source>
        <translation>Der Dienst hat dieses Token für sich selbst erstellt und würde keinen Nachfolger nutzen. Rotieren Sie es dort, wo es genutzt wird.</translation>
    </message>
    <message>
        <source>Patdesk is signed in with this token. Enter another credential in Settings first.</source>
        <translation>Patdesk ist mit diesem Token angemeldet. Geben Sie zuerst in den Einstellungen andere Zugangsdaten ein.</translation>
    </message>
    <message>
        <source>Part of this token could not be read, so Patdesk cannot create a matching successor. Create one yourself.</source>
        <translation>Ein Teil dieses Tokens war unlesbar, daher kann Patdesk keinen gleichen Nachfolger erstellen. Erstellen Sie selbst einen.</translation>
    </message>
    <message>
        <source>You have 10 tokens, the most that the service allows. Delete one first to make room for the successor.</source>
        <translation>Sie haben 10 Token, mehr lässt der Dienst nicht zu. Löschen Sie zuerst eines, um Platz für den Nachfolger zu schaffen.</translation>
    </message>
    <message>
        <source>This token is already being rotated.</source>
        <translation>Dieses Token wird bereits rotiert.</translation>
    </message>
    <message>
        <source>– Stopped</source>
        <translation>– Beendet</translation>
    </message>
    <message>
        <source>△ Last use unreadable</source>
        <translation>△ Letzte Nutzung unlesbar</translation>
    </message>
    <message>
        <source>△ Old token still used</source>
        <translation>△ Altes Token noch genutzt</translation>
    </message>
    <message>
        <source>… Watched</source>
        <translation>… Wird beobachtet</translation>
    </message>
    <message>
        <source>▲ Stuck: secret lost</source>
        <translation>▲ Hängt fest: Secret verloren</translation>
    </message>
    <message>
        <source>▲ Stuck: not created</source>
        <translation>▲ Hängt fest: nicht erstellt</translation>
    </message>
    <message>
        <source>… To be verified</source>
        <translation>… Zu verifizieren</translation>
    </message>
    <message>
        <source>✓ Old token can be deleted</source>
        <translation>✓ Altes Token kann gelöscht werden</translation>
    </message>
    <message>
        <source>△ Old token not deleted yet</source>
        <translation>△ Altes Token noch nicht gelöscht</translation>
    </message>
    <message>
        <source>△ Successor not renamed yet</source>
        <translation>△ Nachfolger noch nicht umbenannt</translation>
    </message>
    <message>
        <source>✓ Finished</source>
        <translation>✓ Abgeschlossen</translation>
    </message>
    <message>
        <source>▲ Stuck: successor deleted</source>
        <translation>▲ Hängt fest: Nachfolger gelöscht</translation>
    </message>
    <message>
        <source>Stopped: both tokens are unchanged.</source>
        <translation>Beendet: Beide Token sind unverändert.</translation>
    </message>
    <message>
        <source>Create successor again</source>
        <translation>Nachfolger erneut erstellen</translation>
    </message>
    <message>
        <source>Verify successor</source>
        <translation>Nachfolger verifizieren</translation>
    </message>
    <message>
        <source>Delete old token…</source>
        <translation>Altes Token löschen…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>Tag %1 von %2</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Successor created</source>
        <translation>Nachfolger erstellt</translation>
    </message>
    <message>
        <source>Secret verified</source>
        <translation>Secret verifiziert</translation>
    </message>
    <message>
        <source>Old token unused</source>
        <translation>Altes Token ungenutzt</translation>
    </message>
    <message>
        <source>Old token deleted</source>
        <translation>Altes Token gelöscht</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Rotation stuck</source>
        <translation>Rotation hängt fest</translation>
    </message>
    <message>
        <source>Being rotated · %1</source>
        <translation>In Rotation · %1</translation>
    </message>
    <message>
        <source>Being rotated · can be deleted</source>
        <translation>In Rotation · kann gelöscht werden</translation>
    </message>
    <message>
        <source>Being rotated</source>
        <translation>In Rotation</translation>
    </message>
    <message>
        <source>Successor of “%1”</source>
        <translation>Nachfolger von „%1“</translation>
    </message>
    <message>
        <source>“%1” is kept unchanged. A successor that was created nevertheless is kept, too: look for “%2” and delete it. A stopped rotation cannot be resumed.</source>
        <translation>„%1“ bleibt unverändert. Auch ein Nachfolger, der trotzdem erstellt wurde, bleibt: Suchen Sie nach „%2“ und löschen Sie ihn. Eine beendete Rotation kann nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Both tokens are kept and continue to work: “%1” and its successor “%2”. Patdesk no longer watches the old one. Delete the one that you do not need. A stopped rotation cannot be resumed.</source>
        <translation>Beide Token bleiben und funktionieren weiter: „%1“ und sein Nachfolger „%2“. Patdesk beobachtet das alte nicht mehr. Löschen Sie das Token, das Sie nicht brauchen. Eine beendete Rotation kann nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>refused sign-in</source>
        <translation>abgelehnte Anmeldung</translation>
    </message>
    <message>
        <source>used</source>
        <translation>genutzt</translation>
    </message>
    <message>
        <source>a later last use</source>
        <translation>spätere letzte Nutzung</translation>
    </message>
    <message>
        <source>restored by hand</source>
        <translation>von Hand wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 stumm</translation>
    </message>
    <message>
        <source>%1 to be restored</source>
        <translation>%1 wiederherzustellen</translation>
    </message>
    <message>
        <source>%1 could not be restored</source>
        <translation>%1 nicht wiederherstellbar</translation>
    </message>
    <message>
        <source>%1 no longer suspended</source>
        <translation>%1 nicht mehr stillgelegt</translation>
    </message>
    <message>
        <source>%1 no longer there</source>
        <translation>%1 nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Horcht</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Patdesk listens until %1 (%2): it looks for sign-ins every %3 minutes while it has this tenant open, and catches up after a pause.</source>
        <translation>Patdesk horcht bis %1 (%2): Solange dieser Tenant geöffnet ist, sucht es alle %3 Minuten nach Anmeldungen; nach einer Pause holt es Versäumtes nach.</translation>
    </message>
    <message>
        <source>Checked up to %1.</source>
        <translation>Geprüft bis %1.</translation>
    </message>
    <message>
        <source>It has not checked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Stopped on %1. What is suspended stays suspended.</source>
        <translation>Beendet am %1. Was stillgelegt ist, bleibt stillgelegt.</translation>
    </message>
    <message>
        <source>Ended on %1.</source>
        <translation>Vorbei seit %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody needed %n token(s): it/they can be deleted.</source>
        <translation>
            <numerusform>%n Token hat niemand benötigt: Es kann gelöscht werden.</numerusform>
            <numerusform>%n Token hat niemand benötigt: Sie können gelöscht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service has refused to restore %n token(s). Patdesk tries again once it has another credential. Select the token(s) and choose Restore to try now, or give its owner a new one/their owners new ones.</source>
        <translation>
            <numerusform>Der Dienst hat es abgelehnt, %n Token wiederherzustellen. Patdesk versucht es erneut, sobald es andere Zugangsdaten hat. Um es jetzt zu versuchen, wählen Sie das Token aus und dann „Wiederherstellen“, oder geben Sie dem Besitzer ein neues.</numerusform>
            <numerusform>Der Dienst hat es abgelehnt, %n Token wiederherzustellen. Patdesk versucht es erneut, sobald es andere Zugangsdaten hat. Um es jetzt zu versuchen, wählen Sie die Token aus und dann „Wiederherstellen“, oder geben Sie den Besitzern neue.</numerusform>
        </translation>
    </message>
    <message>
        <source>● Suspended, nothing heard</source>
        <translation>● Stillgelegt, nichts gehört</translation>
    </message>
    <message>
        <source>– Suspended, not listened to</source>
        <translation>– Stillgelegt, ohne Horchen</translation>
    </message>
    <message>
        <source>– Not suspended</source>
        <translation>– Nicht stillgelegt</translation>
    </message>
    <message>
        <source>△ Changed by somebody else</source>
        <translation>△ Von jemand anderem geändert</translation>
    </message>
    <message>
        <source>– Not in the list</source>
        <translation>– Nicht in der Liste</translation>
    </message>
    <message>
        <source>▲ Needed, to be restored</source>
        <translation>▲ Benötigt, wird wiederhergestellt</translation>
    </message>
    <message>
        <source>✓ Restored</source>
        <translation>✓ Wiederhergestellt</translation>
    </message>
    <message>
        <source>✓ Needed, restored</source>
        <translation>✓ Benötigt, wiederhergestellt</translation>
    </message>
    <message>
        <source>▲ Not restored: %1</source>
        <translation>▲ Nicht wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>▲ Not restored</source>
        <translation>▲ Nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>✓ Silent, no longer in the list</source>
        <translation>✓ Stumm, nicht mehr in der Liste</translation>
    </message>
    <message>
        <source>✓ Silent</source>
        <translation>✓ Stumm</translation>
    </message>
    <message>
        <source>– No longer there</source>
        <translation>– Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, perhaps with another token of this owner</source>
        <translation>%1, vielleicht mit einem anderen Token dieses Besitzers</translation>
    </message>
    <message>
        <source>Needed, not restored</source>
        <translation>Benötigt, nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>Needed, to be restored</source>
        <translation>Benötigt, wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Suspended, listening</source>
        <translation>Stillgelegt, Patdesk horcht</translation>
    </message>
    <message>
        <source>“%1” was restored.</source>
        <translation>„%1“ wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>“%1” is still needed: %2. It was restored.</source>
        <translation>„%1“ wird noch benötigt: %2. Es wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>“%1” is still needed: %2. It could not be restored.</source>
        <translation>„%1“ wird noch benötigt: %2. Es konnte nicht wiederhergestellt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was/were restored.</source>
        <translation>
            <numerusform>%n Token wurde wiederhergestellt.</numerusform>
            <numerusform>%n Token wurden wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended token(s) is/are still needed. It was/They were restored.</source>
        <translation>
            <numerusform>%n stillgelegtes Token wird noch benötigt. Es wurde wiederhergestellt.</numerusform>
            <numerusform>%n stillgelegte Token werden noch benötigt. Sie wurden wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended token(s) is/are still needed, and only %1 of them could be restored.</source>
        <translation>
            <numerusform>%n stillgelegtes Token wird noch benötigt; nur %1 davon konnte wiederhergestellt werden.</numerusform>
            <numerusform>%n stillgelegte Token werden noch benötigt; nur %1 davon konnten wiederhergestellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A scream test is over: nobody needed %1 of %2.</source>
        <translation>Ein Stilllegungstest ist vorbei: Von %2 hat niemand %1 benötigt.</translation>
    </message>
    <message>
        <source>Programs in your session can read the entry while the keychain is unlocked.</source>
        <translation>Programme in Ihrer Sitzung können den Eintrag lesen, solange der Schlüsselbund entsperrt ist.</translation>
    </message>
    <message>
        <source>The client ID and secret are saved for sail in this computer&apos;s keychain and replace those of the environment.</source>
        <translation>Client-ID und Client-Secret werden für sail im Schlüsselbund dieses Computers gespeichert und ersetzen die der Umgebung.</translation>
    </message>
    <message>
        <source>The file will contain the secret as plain text: whoever can read the file or a backup of it can sign in with it. Its permissions allow only you to read it (0600).</source>
        <translation>Die Datei wird das Secret als Klartext enthalten: Wer die Datei oder eine Sicherung davon lesen kann, kann sich damit anmelden. Ihre Zugriffsrechte erlauben nur Ihnen das Lesen (0600).</translation>
    </message>
    <message>
        <source>The folder is in a git repository: make sure that .gitignore lists the file.</source>
        <translation>Der Ordner liegt in einem Git-Repository: Stellen Sie sicher, dass die Datei in .gitignore steht.</translation>
    </message>
    <message>
        <source>The program receives the secret on its standard input and can do anything with it. It runs without a shell, and its output is not shown.</source>
        <translation>Das Programm erhält das Secret über die Standardeingabe und kann damit alles tun. Es läuft ohne Shell, und seine Ausgabe wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>Runs %1 without arguments.</source>
        <translation>Führt %1 ohne Argumente aus.</translation>
    </message>
    <message>
        <source>Runs %1 with: %2.</source>
        <translation>Führt %1 aus mit: %2.</translation>
    </message>
    <message>
        <source>There is no shell: %1 is passed to the program unchanged.</source>
        <translation>Es gibt keine Shell: %1 wird dem Programm unverändert übergeben.</translation>
    </message>
    <message>
        <source>The secret is now in this computer&apos;s keychain: entry %1, account %2.</source>
        <translation>Das Secret ist jetzt im Schlüsselbund dieses Computers: Eintrag %1, Konto %2.</translation>
    </message>
    <message>
        <source>To show it: secret-tool lookup server %1 user %2</source>
        <translation>Anzeigen mit: secret-tool lookup server %1 user %2</translation>
    </message>
    <message>
        <source>The secret is now in this computer&apos;s keychain, for the sail environment %1. Choose it with: sail env use %2</source>
        <translation>Das Secret ist jetzt im Schlüsselbund dieses Computers, für die sail-Umgebung %1. Wählen Sie sie mit: sail env use %2</translation>
    </message>
    <message>
        <source>The secret is now in the file %1, as plain text.</source>
        <translation>Das Secret steht jetzt als Klartext in der Datei %1.</translation>
    </message>
    <message>
        <source>%1 has received the secret and ended with exit code 0.</source>
        <translation>%1 hat das Secret erhalten und endete mit Exit-Code 0.</translation>
    </message>
    <message>
        <source>%1 ended with exit code %2, so something went wrong. It did receive the secret; check whether it stored it.</source>
        <translation>%1 endete mit Exit-Code %2, also ist etwas schiefgegangen. Das Secret wurde übergeben; prüfen Sie, ob es gespeichert wurde.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the secret was not saved. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt, daher wurde das Secret nicht gespeichert. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain closed before it confirmed the secret. Start it and try again, or choose another place.</source>
        <translation>Der Schlüsselbund wurde beendet, bevor er das Secret bestätigt hat. Starten Sie ihn und versuchen Sie es erneut, oder wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>No keychain is available on this computer, so the secret was not saved. Choose another place.</source>
        <translation>Auf diesem Computer ist kein Schlüsselbund verfügbar, daher wurde das Secret nicht gespeichert. Wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>Stopped. The program may already have received the secret.</source>
        <translation>Gestoppt. Möglicherweise hat das Programm das Secret schon erhalten.</translation>
    </message>
    <message>
        <source>The program %1 was not found.</source>
        <translation>Das Programm %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>The secret works. The service does not say which scopes were granted.</source>
        <translation>Das Secret funktioniert. Der Dienst teilt nicht mit, welche Scopes gewährt wurden.</translation>
    </message>
    <message>
        <source>The secret works. Scopes granted: %1.</source>
        <translation>Das Secret funktioniert. Gewährte Scopes: %1.</translation>
    </message>
    <message>
        <source>Not granted: %1. New scopes can take up to 20 minutes to apply, and a token can never do more than its owner.</source>
        <translation>Nicht gewährt: %1. Bis neue Scopes gelten, können 20 Minuten vergehen, und ein Token darf nie mehr als sein Besitzer.</translation>
    </message>
    <message>
        <source>The service does not accept the new secret. A new token can take a moment to work: keep this window open and verify again. If that does not help, delete the token and create another.</source>
        <translation>Der Dienst akzeptiert das neue Secret nicht. Es kann einen Moment dauern, bis ein neues Token funktioniert: Lassen Sie dieses Fenster geöffnet und verifizieren Sie erneut. Wenn das nicht hilft, löschen Sie das Token und erstellen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Not verified: the tenant was closed before the service answered. The token has been created, and this is its secret.</source>
        <translation>Nicht verifiziert: Der Tenant wurde geschlossen, bevor der Dienst geantwortet hat. Das Token ist erstellt, und dies ist sein Secret.</translation>
    </message>
    <message>
        <source>Not verified: the service knows the secret but grants no access token from here. A network or location rule of your identity profile may forbid it. Keep the secret, and verify it where it will be used.</source>
        <translation>Nicht verifiziert: Der Dienst kennt das Secret, gewährt von hier aus aber kein Access-Token. Vielleicht verbietet es eine Netzwerk- oder Standortregel Ihres Identitätsprofils. Bewahren Sie das Secret auf und verifizieren Sie es dort, wo es genutzt wird.</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>Nicht verifiziert.</translation>
    </message>
    <message>
        <source>The secret is not the problem: keep this window open and verify again.</source>
        <translation>Am Secret liegt es nicht: Lassen Sie dieses Fenster geöffnet und verifizieren Sie erneut.</translation>
    </message>
    <message>
        <source>In the tenant&apos;s web interface</source>
        <translation>In der Weboberfläche des Tenants</translation>
    </message>
    <message>
        <source>In the tenant&apos;s web interface (%1)</source>
        <translation>In der Weboberfläche des Tenants (%1)</translation>
    </message>
    <message>
        <source>%1, open the menu under your name, choose Preferences, then Personal Access Tokens and New Token. Copy its client ID and client secret from there: the secret is shown only once.</source>
        <translation>%1: Öffnen Sie das Menü unter Ihrem Namen und wählen Sie „Preferences“, dann „Personal Access Tokens“ und „New Token“. Kopieren Sie von dort Client-ID und Client-Secret: Das Secret wird nur einmal angezeigt.</translation>
    </message>
    <message>
        <source>Scopes that Patdesk uses:</source>
        <translation>Scopes, die Patdesk nutzt:</translation>
    </message>
    <message>
        <source>• %1 to list the tokens of the whole tenant</source>
        <translation>• %1, um die Token des ganzen Tenants aufzulisten</translation>
    </message>
    <message>
        <source>• %1 to delete other people&apos;s tokens</source>
        <translation>• %1, um Token anderer zu löschen</translation>
    </message>
    <message>
        <source>• %1 to create, edit and delete your own</source>
        <translation>• %1, um Ihre eigenen zu erstellen, zu bearbeiten und zu löschen</translation>
    </message>
    <message>
        <source>A token can never do more than its owner: to see the whole tenant, create it as an administrator.</source>
        <translation>Ein Token darf nie mehr als sein Besitzer: Um den ganzen Tenant zu sehen, erstellen Sie es als Administrator.</translation>
    </message>
    <message>
        <source>Create a successor with the same scopes</source>
        <translation>Nachfolger mit denselben Scopes erstellen</translation>
    </message>
    <message>
        <source>Keep its secret in memory, beside the one in use</source>
        <translation>Sein Secret im Speicher behalten, neben dem genutzten</translation>
    </message>
    <message>
        <source>Store its secret in the keychain, beside the one in use, and read it back</source>
        <translation>Sein Secret im Schlüsselbund speichern, neben dem genutzten, und zurücklesen</translation>
    </message>
    <message>
        <source>Verify it by requesting an access token</source>
        <translation>Durch Anfordern eines Access-Tokens verifizieren</translation>
    </message>
    <message>
        <source>Sign in with it from now on</source>
        <translation>Ab jetzt damit anmelden</translation>
    </message>
    <message>
        <source>Delete the old token when nothing else uses it</source>
        <translation>Altes Token löschen, wenn nichts anderes es mehr nutzt</translation>
    </message>
    <message>
        <source>This credential comes from SAIL_CLIENT_ID and SAIL_CLIENT_SECRET. Create a token, and set these variables to it.</source>
        <translation>Diese Zugangsdaten stammen aus SAIL_CLIENT_ID und SAIL_CLIENT_SECRET. Erstellen Sie ein Token und setzen Sie diese Variablen auf seine Werte.</translation>
    </message>
    <message>
        <source>The keychain does not have this tenant&apos;s secret, so the new one would be lost when Patdesk closes. Create a token, copy its secret, and enter both in Settings.</source>
        <translation>Der Schlüsselbund hat das Secret dieses Tenants nicht, daher ginge das neue beim Schließen von Patdesk verloren. Erstellen Sie ein Token, kopieren Sie sein Secret und geben Sie beides in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The token that Patdesk is signed in with is not in the list. Show your own tokens or the whole tenant, then try again.</source>
        <translation>Das Token, mit dem Patdesk angemeldet ist, steht nicht in der Liste. Zeigen Sie Ihre eigenen Token oder den ganzen Tenant an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This token could be read only in part, so a successor might not be like it. Create a token by hand, and enter it in Settings.</source>
        <translation>Dieses Token konnte nur teilweise gelesen werden, daher wäre ein Nachfolger vielleicht nicht gleich. Erstellen Sie von Hand ein Token und geben Sie es in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>This token is managed by the service. Create a token of your own, and enter it in Settings.</source>
        <translation>Dieses Token wird vom Dienst verwaltet. Erstellen Sie ein eigenes Token und geben Sie es in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Its owner has 10 tokens already, as many as the service allows. Delete one first.</source>
        <translation>Sein Besitzer hat schon 10 Token, mehr lässt der Dienst nicht zu. Löschen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>The service does not allow this token&apos;s name, scopes or lifetime for a new token. Create a token by hand, and enter it in Settings.</source>
        <translation>Name, Scopes oder Gültigkeit dieses Tokens lässt der Dienst für ein neues Token nicht zu. Erstellen Sie von Hand ein Token und geben Sie es in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Patdesk goes on signing in with the old token.</source>
        <translation>Patdesk meldet sich weiterhin mit dem alten Token an.</translation>
    </message>
    <message>
        <source>The successor was created, but its secret was not stored. Begin again: that deletes this successor and creates another. %1</source>
        <translation>Der Nachfolger wurde erstellt, aber sein Secret wurde nicht gespeichert. Beginnen Sie von vorn: Dabei wird dieser Nachfolger gelöscht und ein anderer erstellt. %1</translation>
    </message>
    <message>
        <source>The service does not accept the successor yet. A new token can take a moment to work: try again. If that does not help, begin again: that deletes this successor and creates another. %1</source>
        <translation>Der Dienst akzeptiert den Nachfolger noch nicht. Es kann einen Moment dauern, bis ein neues Token funktioniert: Versuchen Sie es erneut. Wenn das nicht hilft, beginnen Sie von vorn: Dabei wird dieser Nachfolger gelöscht und ein anderer erstellt. %1</translation>
    </message>
    <message>
        <source>%1 was found.</source>
        <translation>%1 wurde gefunden.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Verbunden mit %1.</translation>
    </message>
    <message>
        <source>No proxy is used for this host.</source>
        <translation>Für diesen Host wird kein Proxy verwendet.</translation>
    </message>
    <message>
        <source>Connects through %1.</source>
        <translation>Verbindung über %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the service&apos;s by %1.</source>
        <translation>Die Uhr dieses Computers weicht um %1 von der des Dienstes ab.</translation>
    </message>
    <message>
        <source>Signed in as %1. An API client owns no tokens, and the service may refuse what needs a user: enter an administrator&apos;s personal access token.</source>
        <translation>Angemeldet als %1. Einem API-Client gehören keine Token, und was einen Benutzer voraussetzt, lehnt der Dienst womöglich ab: Geben Sie das Personal Access Token eines Administrators ein.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>%1 is available.</source>
        <translation>%1 ist verfügbar.</translation>
    </message>
    <message>
        <source>Your own tokens can be listed.</source>
        <translation>Ihre eigenen Token können aufgelistet werden.</translation>
    </message>
    <message>
        <source>The tokens of the whole tenant can be listed.</source>
        <translation>Die Token des ganzen Tenants können aufgelistet werden.</translation>
    </message>
    <message>
        <source>Allowed by the scopes (not checked).</source>
        <translation>Durch die Scopes erlaubt (nicht geprüft).</translation>
    </message>
    <message>
        <source>The scopes allow: %1.</source>
        <translation>Die Scopes erlauben: %1.</translation>
    </message>
    <message>
        <source>Requests: %1.</source>
        <translation>Anfragen: %1.</translation>
    </message>
    <message>
        <source>Not encrypted (local connection only).</source>
        <translation>Nicht verschlüsselt (nur lokale Verbindung).</translation>
    </message>
    <message>
        <source>The service does not say which scopes this credential has.</source>
        <translation>Der Dienst teilt nicht mit, welche Scopes diese Zugangsdaten haben.</translation>
    </message>
    <message>
        <source>The service does not report its time.</source>
        <translation>Der Dienst meldet seine Uhrzeit nicht.</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>API generation</source>
        <translation>API-Generation</translation>
    </message>
    <message>
        <source>Own tokens</source>
        <translation>Eigene Token</translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation>Alle Token</translation>
    </message>
    <message>
        <source>Managed tokens</source>
        <translation>Verwaltete Token</translation>
    </message>
    <message>
        <source>Create, change, delete</source>
        <translation>Erstellen, ändern, löschen</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Anfragelimit</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Patdesk cannot work with this tenant yet: start with the first problem.</source>
        <translation>Patdesk kann mit diesem Tenant noch nicht arbeiten: Beginnen Sie mit dem ersten Problem.</translation>
    </message>
    <message>
        <source>Patdesk works with this tenant, with some limits: see the notes.</source>
        <translation>Patdesk arbeitet mit diesem Tenant, mit Einschränkungen: siehe Hinweise.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Alles funktioniert.</translation>
    </message>
    <message>
        <source>The keychain has no client ID for this environment: enter it after the import.</source>
        <translation>Im Schlüsselbund ist keine Client-ID für diese Umgebung: Geben Sie sie nach dem Import ein.</translation>
    </message>
    <message>
        <source>The file contains no client ID: enter it after the import.</source>
        <translation>Die Datei enthält keine Client-ID: Geben Sie sie nach dem Import ein.</translation>
    </message>
    <message>
        <source>sail: %1</source>
        <translation>sail: %1</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>in the file, as plain text</source>
        <translation>in der Datei, als Klartext</translation>
    </message>
    <message>
        <source>keychain (sail&apos;s entry)</source>
        <translation>Schlüsselbund (Eintrag von sail)</translation>
    </message>
    <message>
        <source>unknown: keychain not readable</source>
        <translation>unbekannt: Schlüsselbund nicht lesbar</translation>
    </message>
    <message>
        <source>not in the keychain</source>
        <translation>nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>nicht in der Datei</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>Patdesk already has this tenant, as %1.</source>
        <translation>Patdesk hat diesen Tenant bereits, als %1.</translation>
    </message>
    <message>
        <source>There is no client secret to copy: enter it after the import.</source>
        <translation>Es gibt kein Client-Secret zu kopieren: Geben Sie es nach dem Import ein.</translation>
    </message>
    <message>
        <source>The client secret is in %1 as plain text: whoever can read the file can sign in with it.</source>
        <translation>Das Client-Secret steht als Klartext in %1: Wer die Datei lesen kann, kann sich damit anmelden.</translation>
    </message>
    <message>
        <source>%1 also contains a client secret as plain text. It is not imported, because sail uses the one in the keychain.</source>
        <translation>Auch %1 enthält ein Client-Secret als Klartext. Es wird nicht importiert, weil sail das im Schlüsselbund verwendet.</translation>
    </message>
    <message>
        <source>The keychain, or a part of it that may hold the secret, is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund oder ein Teil davon, der das Secret enthalten kann, ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain closed before it answered. Start it and try again.</source>
        <translation>Der Schlüsselbund wurde beendet, bevor er geantwortet hat. Starten Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain could not be reached. Make sure that it is running, and try again.</source>
        <translation>Der Schlüsselbund war nicht erreichbar. Stellen Sie sicher, dass er läuft, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>You can also delete the entry %1 of the service patdesk in the keychain&apos;s own window.</source>
        <translation>Sie können den Eintrag %1 des Dienstes patdesk auch im Fenster des Schlüsselbunds selbst löschen.</translation>
    </message>
    <message>
        <source>Client secret still kept</source>
        <translation>Client-Secret noch gespeichert</translation>
    </message>
    <message>
        <source>%1 is removed, but its client secret may still be in the keychain.</source>
        <translation>%1 ist entfernt, aber das zugehörige Client-Secret ist womöglich noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Leave secret</source>
        <translation>Secret belassen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie genutzt</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>All scopes</source>
        <translation>Alle Scopes</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Safe to delete</source>
        <translation>Unbedenklich löschbar</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Source not seen</source>
        <translation>Quelle nicht eingesehen</translation>
    </message>
    <message>
        <source>Period too short</source>
        <translation>Zeitraum zu kurz</translation>
    </message>
    <message>
        <source>Unassigned uses</source>
        <translation>Nicht zugeordnete Nutzungen</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Silence too short</source>
        <translation>Ruhezeit zu kurz</translation>
    </message>
    <message>
        <source>Too few uses</source>
        <translation>Zu wenige Nutzungen</translation>
    </message>
    <message>
        <source>Too new</source>
        <translation>Zu neu</translation>
    </message>
    <message>
        <source>Telling name</source>
        <translation>Vielsagender Name</translation>
    </message>
    <message>
        <source>Owner on leave</source>
        <translation>Besitzer beurlaubt</translation>
    </message>
    <message>
        <source>Owner not known</source>
        <translation>Besitzer unbekannt</translation>
    </message>
    <message>
        <source>Referenced</source>
        <translation>Verweis vorhanden</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>Policy exception</source>
        <translation>Ausnahme der Richtlinie</translation>
    </message>
    <message>
        <source>Ended recently</source>
        <translation>Vor Kurzem beendet</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Besitzer: %1</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>Lücke: %1</translation>
    </message>
    <message>
        <source>the tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Wait half a minute, then try again.</source>
        <translation>Warten Sie eine halbe Minute und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Try again in a second.</source>
        <translation>Versuchen Sie es in einer Sekunde erneut.</translation>
    </message>
    <message>
        <source>Try again in %1 seconds.</source>
        <translation>Versuchen Sie es in %1 Sekunden erneut.</translation>
    </message>
    <message>
        <source>A tenant&apos;s address starts with https.</source>
        <translation>Die Adresse eines Tenants beginnt mit https.</translation>
    </message>
    <message>
        <source>Over http the client secret would be sent unencrypted, so only https is accepted (http only on this computer).</source>
        <translation>Über http würde das Client-Secret unverschlüsselt gesendet, daher wird nur https akzeptiert (http nur auf diesem Computer).</translation>
    </message>
    <message>
        <source>The address contains a user name or password. Leave it out.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort. Lassen Sie das weg.</translation>
    </message>
    <message>
        <source>The address contains no valid host name.</source>
        <translation>Die Adresse enthält keinen gültigen Hostnamen.</translation>
    </message>
    <message>
        <source>The address contains a space.</source>
        <translation>Die Adresse enthält ein Leerzeichen.</translation>
    </message>
    <message>
        <source>The port after the colon is not a number from 1 to 65535.</source>
        <translation>Der Port nach dem Doppelpunkt ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>The IP address is not complete.</source>
        <translation>Die IP-Adresse ist unvollständig.</translation>
    </message>
    <message>
        <source>An IPv6 address needs square brackets, as in https://[::1]:8080.</source>
        <translation>Eine IPv6-Adresse braucht eckige Klammern, wie in https://[::1]:8080.</translation>
    </message>
    <message>
        <source>An IPv6 address with a zone (% and a name) means a different computer in each network.</source>
        <translation>Eine IPv6-Adresse mit Zone (% und ein Name) meint in jedem Netzwerk einen anderen Computer.</translation>
    </message>
    <message>
        <source>This is the address of the service itself. It does not say which tenant you mean.</source>
        <translation>Das ist die Adresse des Dienstes selbst. Sie besagt nicht, welchen Tenant Sie meinen.</translation>
    </message>
    <message>
        <source>Enter the tenant&apos;s name or address.</source>
        <translation>Geben Sie den Namen oder die Adresse des Tenants ein.</translation>
    </message>
    <message>
        <source>This is not a valid tenant address.</source>
        <translation>Das ist keine gültige Tenant-Adresse.</translation>
    </message>
    <message>
        <source>Enter the tenant&apos;s name, or paste an address such as https://acme.api.identitynow.com.</source>
        <translation>Geben Sie den Namen des Tenants ein oder fügen Sie eine Adresse wie https://acme.api.identitynow.com ein.</translation>
    </message>
    <message>
        <source>The configuration was not changed.</source>
        <translation>Die Konfiguration wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Patdesk cannot change this file without altering other parts of it.</source>
        <translation>Patdesk kann diese Datei nicht ändern, ohne andere Teile davon zu verändern.</translation>
    </message>
    <message>
        <source>Add the environment with sail env create, or export to another file.</source>
        <translation>Fügen Sie die Umgebung mit sail env create hinzu oder exportieren Sie in eine andere Datei.</translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation>Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Change it in an editor, or export to another file.</source>
        <translation>Ändern Sie sie in einem Editor oder exportieren Sie in eine andere Datei.</translation>
    </message>
    <message>
        <source>Nothing was sent for this token.</source>
        <translation>Für dieses Token wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Its ID cannot be part of the address of a request.</source>
        <translation>Seine ID kann nicht Teil der Adresse einer Anfrage sein.</translation>
    </message>
    <message>
        <source>Change or delete it in the web console.</source>
        <translation>Ändern oder löschen Sie es in der Webkonsole.</translation>
    </message>
    <message>
        <source>The service does not allow the old token&apos;s name, scopes or lifetime for a new token.</source>
        <translation>Name, Scopes oder Gültigkeit des alten Tokens lässt der Dienst für ein neues Token nicht zu.</translation>
    </message>
    <message>
        <source>Create a token by hand, hand it over, and delete the old one.</source>
        <translation>Erstellen Sie von Hand ein Token, übergeben Sie es und löschen Sie das alte.</translation>
    </message>
    <message>
        <source>This entry is not valid.</source>
        <translation>Diese Eingabe ist ungültig.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Korrigieren Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Enter the login when Patdesk asks for it, with the user name in the form DOMAIN\name.</source>
        <translation>Geben Sie die Anmeldedaten ein, wenn Patdesk danach fragt, den Benutzernamen in der Form DOMÄNE\Name.</translation>
    </message>
    <message>
        <source>Enter the login when Patdesk asks for it.</source>
        <translation>Geben Sie die Anmeldedaten ein, wenn Patdesk danach fragt.</translation>
    </message>
    <message>
        <source>Negotiate needs a Kerberos ticket: sign in to your domain (kinit), then try again.</source>
        <translation>Negotiate braucht ein Kerberos-Ticket: Melden Sie sich an Ihrer Domäne an (kinit) und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow %1 without a login.</source>
        <translation>Bitten Sie die Betreiber des Proxys, %1 ohne Anmeldung zuzulassen.</translation>
    </message>
    <message>
        <source>Otherwise ask whoever runs the proxy to allow %1 without a login.</source>
        <translation>Bitten Sie andernfalls die Betreiber des Proxys, %1 ohne Anmeldung zuzulassen.</translation>
    </message>
    <message>
        <source>The network proxy requires a login.</source>
        <translation>Der Netzwerk-Proxy verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Accepted methods: %1.</source>
        <translation>Akzeptierte Verfahren: %1.</translation>
    </message>
    <message>
        <source>a script announced by the network (WPAD)</source>
        <translation>einem vom Netzwerk bekannt gegebenen Skript (WPAD)</translation>
    </message>
    <message>
        <source>the PAC file %1</source>
        <translation>der PAC-Datei %1</translation>
    </message>
    <message>
        <source>This desktop gets its proxies from %1, which provided none for this host, so Patdesk tried to connect directly.</source>
        <translation>Diese Arbeitsumgebung erhält ihre Proxys von %1. Für diesen Host wurde keiner angegeben, daher hat Patdesk eine direkte Verbindung versucht.</translation>
    </message>
    <message>
        <source>If a browser can reach the host, look up the proxy in that script, and start Patdesk with https_proxy set to it, as in https_proxy=http://proxy.example.com:8080. Otherwise check the address and the network.</source>
        <translation>Wenn ein Browser den Host erreicht, suchen Sie den Proxy in diesem Skript und starten Sie Patdesk mit https_proxy, zum Beispiel https_proxy=http://proxy.example.com:8080. Prüfen Sie andernfalls die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>No answer from %1 in time.</source>
        <translation>Keine rechtzeitige Antwort von %1.</translation>
    </message>
    <message>
        <source>The connection or the service is slow, or a firewall blocks the traffic.</source>
        <translation>Die Verbindung oder der Dienst ist langsam, oder eine Firewall blockiert den Datenverkehr.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, check the network and the service&apos;s status page.</source>
        <translation>Versuchen Sie es erneut. Wenn es wieder geschieht, prüfen Sie das Netzwerk und die Statusseite des Dienstes.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Dieser Computer ist offline.</translation>
    </message>
    <message>
        <source>%1 cannot be reached without a network.</source>
        <translation>%1 ist ohne Netzwerk nicht erreichbar.</translation>
    </message>
    <message>
        <source>Connect to a network (or the VPN), then refresh.</source>
        <translation>Verbinden Sie sich mit einem Netzwerk (oder dem VPN) und aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>There is no host named %1.</source>
        <translation>Es gibt keinen Host namens %1.</translation>
    </message>
    <message>
        <source>The base URL may be misspelt, or the name is known only inside another network.</source>
        <translation>Vielleicht ist die Basis-URL falsch geschrieben oder der Name nur in einem anderen Netzwerk bekannt.</translation>
    </message>
    <message>
        <source>Check the base URL, and the network or VPN.</source>
        <translation>Prüfen Sie die Basis-URL und das Netzwerk oder VPN.</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s base URL in Settings, and the network or VPN.</source>
        <translation>Prüfen Sie die Basis-URL des Tenants in den Einstellungen und das Netzwerk oder VPN.</translation>
    </message>
    <message>
        <source>%1 does not accept connections.</source>
        <translation>%1 nimmt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>The computer was found, but no service answers at this address.</source>
        <translation>Der Computer wurde gefunden, aber unter dieser Adresse antwortet kein Dienst.</translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation>Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s base URL in Settings.</source>
        <translation>Prüfen Sie die Basis-URL des Tenants in den Einstellungen.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure, so nothing was sent.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate is not trusted.</source>
        <translation>Dem Zertifikat des Hosts wird nicht vertraut.</translation>
    </message>
    <message>
        <source>If your company inspects encrypted traffic, choose its certificate file. Otherwise check the address and this computer&apos;s date.</source>
        <translation>Wenn Ihre Firma verschlüsselten Datenverkehr untersucht, wählen Sie ihre Zertifikatdatei aus. Prüfen Sie andernfalls die Adresse und das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>If your company inspects encrypted traffic, choose its certificate file in the tenant&apos;s settings. Otherwise check the address and this computer&apos;s date.</source>
        <translation>Wenn Ihre Firma verschlüsselten Datenverkehr untersucht, wählen Sie ihre Zertifikatdatei in den Einstellungen des Tenants aus. Prüfen Sie andernfalls die Adresse und das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>No proxy was used.</source>
        <translation>Es wurde kein Proxy verwendet.</translation>
    </message>
    <message>
        <source>The network proxy did not let the request through.</source>
        <translation>Der Netzwerk-Proxy hat die Anfrage nicht durchgelassen.</translation>
    </message>
    <message>
        <source>The proxy says</source>
        <translation>Der Proxy meldet</translation>
    </message>
    <message>
        <source>The proxy requires a login or blocks this host.</source>
        <translation>Der Proxy verlangt eine Anmeldung oder sperrt diesen Host.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, or ask whoever runs the proxy to allow %1.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen des Systems oder bitten Sie die Betreiber des Proxys, %1 zuzulassen.</translation>
    </message>
    <message>
        <source>%1 redirected the request to another address, and Patdesk did not follow.</source>
        <translation>%1 hat die Anfrage an eine andere Adresse umgeleitet, und Patdesk ist nicht gefolgt.</translation>
    </message>
    <message>
        <source>Following would send your access token to that address.</source>
        <translation>Dabei würde Ihr Access-Token an diese Adresse gesendet.</translation>
    </message>
    <message>
        <source>Check that the tenant&apos;s base URL is its API address, not its web page.</source>
        <translation>Prüfen Sie, ob die Basis-URL des Tenants die Adresse seiner API ist und nicht die seiner Webseite.</translation>
    </message>
    <message>
        <source>%1 does not accept this client ID and client secret.</source>
        <translation>%1 akzeptiert diese Client-ID und dieses Client-Secret nicht.</translation>
    </message>
    <message>
        <source>The service says</source>
        <translation>Der Dienst meldet</translation>
    </message>
    <message>
        <source>The token may have expired or been deleted, or the client ID or secret is mistyped.</source>
        <translation>Vielleicht ist das Token abgelaufen oder gelöscht, oder Client-ID oder Secret enthält einen Tippfehler.</translation>
    </message>
    <message>
        <source>Enter them again.</source>
        <translation>Geben Sie beides erneut ein.</translation>
    </message>
    <message>
        <source>Enter the client ID and the client secret again in Settings.</source>
        <translation>Geben Sie Client-ID und Client-Secret in den Einstellungen erneut ein.</translation>
    </message>
    <message>
        <source>The service does not recognise this sign-in.</source>
        <translation>Der Dienst erkennt diese Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>The access token is new, so the token behind it may just have expired or been deleted.</source>
        <translation>Das Access-Token ist neu, also ist vielleicht das Token dahinter gerade abgelaufen oder gelöscht worden.</translation>
    </message>
    <message>
        <source>Check the token in the tenant&apos;s web interface.</source>
        <translation>Prüfen Sie das Token in der Weboberfläche des Tenants.</translation>
    </message>
    <message>
        <source>Check the connection in Settings.</source>
        <translation>Prüfen Sie die Verbindung in den Einstellungen.</translation>
    </message>
    <message>
        <source>The service did not allow this.</source>
        <translation>Der Dienst hat das nicht erlaubt.</translation>
    </message>
    <message>
        <source>The token may be somebody else&apos;s, or a network or location rule of your identity profile may forbid this.</source>
        <translation>Vielleicht gehört das Token jemand anderem, oder eine Netzwerk- oder Standortregel Ihres Identitätsprofils verbietet es.</translation>
    </message>
    <message>
        <source>Ask a tenant administrator, and give the tracking ID if there is one.</source>
        <translation>Fragen Sie einen Administrator des Tenants und nennen Sie die Tracking-ID, falls es eine gibt.</translation>
    </message>
    <message>
        <source>The token that Patdesk is signed in with is not allowed to do this.</source>
        <translation>Das Token, mit dem Patdesk angemeldet ist, darf das nicht.</translation>
    </message>
    <message>
        <source>A scope is missing.</source>
        <translation>Ein Scope fehlt.</translation>
    </message>
    <message>
        <source>The scope %1 is missing.</source>
        <translation>Der Scope %1 fehlt.</translation>
    </message>
    <message>
        <source>Sign in with a token that has the scope and whose owner has the right.</source>
        <translation>Melden Sie sich mit einem Token an, das den Scope hat und dessen Besitzer das Recht hat.</translation>
    </message>
    <message>
        <source>The service could not find this.</source>
        <translation>Der Dienst konnte das nicht finden.</translation>
    </message>
    <message>
        <source>It may have been deleted, or the tenant does not offer this API generation.</source>
        <translation>Vielleicht wurde es gelöscht, oder der Tenant bietet diese API-Generation nicht an.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>There is a conflict with another token.</source>
        <translation>Es gibt einen Konflikt mit einem anderen Token.</translation>
    </message>
    <message>
        <source>The owner already has a token with this name.</source>
        <translation>Der Besitzer hat schon ein Token mit diesem Namen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Rate limit reached.</source>
        <translation>Anfragelimit erreicht.</translation>
    </message>
    <message>
        <source>The service accepts only a limited number of requests in ten seconds.</source>
        <translation>Der Dienst nimmt in zehn Sekunden nur eine begrenzte Zahl von Anfragen an.</translation>
    </message>
    <message>
        <source>The service did not accept the content of the request.</source>
        <translation>Der Dienst hat den Inhalt der Anfrage nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation>Der Dienst hat keinen Grund genannt.</translation>
    </message>
    <message>
        <source>Correct the entry and try again.</source>
        <translation>Korrigieren Sie die Eingabe und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The service reported an internal error.</source>
        <translation>Der Dienst hat einen internen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>The request was valid.</source>
        <translation>Die Anfrage war gültig.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it keeps happening, give the tracking ID to the service&apos;s support.</source>
        <translation>Versuchen Sie es in ein paar Minuten erneut. Wenn es wieder geschieht, nennen Sie dem Support des Dienstes die Tracking-ID.</translation>
    </message>
    <message>
        <source>The answer from %1 could not be read.</source>
        <translation>Die Antwort von %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It does not match the API&apos;s specification.</source>
        <translation>Sie entspricht nicht der Spezifikation der API.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, try another API generation.</source>
        <translation>Versuchen Sie es erneut. Wenn es wieder geschieht, versuchen Sie eine andere API-Generation.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, try another API generation in the tenant&apos;s settings.</source>
        <translation>Versuchen Sie es erneut. Wenn es wieder geschieht, versuchen Sie in den Einstellungen des Tenants eine andere API-Generation.</translation>
    </message>
    <message>
        <source>The answer from %1 does not come from the API.</source>
        <translation>Die Antwort von %1 kommt nicht von der API.</translation>
    </message>
    <message>
        <source>It may be the login page of a proxy or of the web interface.</source>
        <translation>Vielleicht ist es die Anmeldeseite eines Proxys oder der Weboberfläche.</translation>
    </message>
    <message>
        <source>The answer is %1, perhaps the login page of a proxy or of the web interface.</source>
        <translation>Die Antwort ist %1, vielleicht die Anmeldeseite eines Proxys oder der Weboberfläche.</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s base URL, and whether a browser on this network asks for a login.</source>
        <translation>Prüfen Sie die Basis-URL des Tenants und ob ein Browser in diesem Netzwerk nach einer Anmeldung fragt.</translation>
    </message>
    <message>
        <source>The answer from %1 is too large, so Patdesk stopped reading it.</source>
        <translation>Die Antwort von %1 ist zu groß, daher hat Patdesk aufgehört, sie zu lesen.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>It is larger than any answer to such a request should be.</source>
        <translation>Sie ist größer, als die Antwort auf eine solche Anfrage sein sollte.</translation>
    </message>
    <message>
        <source>Narrow the list to one owner or to your own tokens.</source>
        <translation>Beschränken Sie die Liste auf einen Besitzer oder auf Ihre eigenen Token.</translation>
    </message>
    <message>
        <source>The change was sent, but no answer came back.</source>
        <translation>Die Änderung wurde gesendet, aber es kam keine Antwort.</translation>
    </message>
    <message>
        <source>It may or may not have been made. Patdesk does not send it a second time.</source>
        <translation>Vielleicht wurde sie ausgeführt, vielleicht nicht. Patdesk sendet sie kein zweites Mal.</translation>
    </message>
    <message>
        <source>Refresh the list and check before you try again.</source>
        <translation>Aktualisieren Sie die Liste und prüfen Sie das Ergebnis, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The change was not made.</source>
        <translation>Die Änderung wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The answer was lost, and the service&apos;s list shows that nothing has changed.</source>
        <translation>Die Antwort ging verloren, und laut der Liste des Dienstes hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The token was created, but its secret is lost.</source>
        <translation>Das Token wurde erstellt, aber sein Secret ist verloren.</translation>
    </message>
    <message>
        <source>The answer with the secret did not arrive, and the secret cannot be shown again.</source>
        <translation>Die Antwort mit dem Secret ist nicht eingetroffen, und das Secret kann nicht noch einmal angezeigt werden.</translation>
    </message>
    <message>
        <source>Delete the token and create it again.</source>
        <translation>Löschen Sie das Token und erstellen Sie es neu.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The tenant&apos;s client secret is in the keychain and cannot be read.</source>
        <translation>Das Client-Secret des Tenants liegt im Schlüsselbund und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No keychain is available on this computer.</source>
        <translation>Auf diesem Computer ist kein Schlüsselbund verfügbar.</translation>
    </message>
    <message>
        <source>Client secrets are kept for this session only, and Patdesk asks for them again at the next start.</source>
        <translation>Client-Secrets bleiben nur für diese Sitzung erhalten, und beim nächsten Start fragt Patdesk erneut danach.</translation>
    </message>
    <message>
        <source>Start a keychain service (GNOME Keyring, KWallet or KeePassXC) to keep them.</source>
        <translation>Starten Sie einen Schlüsselbund-Dienst (GNOME Keyring, KWallet oder KeePassXC), um sie zu behalten.</translation>
    </message>
    <message>
        <source>The keychain closed before it answered.</source>
        <translation>Der Schlüsselbund wurde beendet, bevor er geantwortet hat.</translation>
    </message>
    <message>
        <source>Patdesk cannot tell whether the secret is there until the keychain is running again.</source>
        <translation>Patdesk weiß nicht, ob das Secret dort ist, bis der Schlüsselbund wieder läuft.</translation>
    </message>
    <message>
        <source>Start the keychain again (GNOME Keyring, KWallet or KeePassXC), and try again.</source>
        <translation>Starten Sie den Schlüsselbund neu (GNOME Keyring, KWallet oder KeePassXC) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain has no client secret for this tenant.</source>
        <translation>Im Schlüsselbund ist kein Client-Secret für diesen Tenant.</translation>
    </message>
    <message>
        <source>It was never saved there, or it has been removed.</source>
        <translation>Es wurde dort nie gespeichert oder ist entfernt worden.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Geben Sie das Client-Secret ein.</translation>
    </message>
    <message>
        <source>Enter the client secret in Settings.</source>
        <translation>Geben Sie das Client-Secret in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>This tenant&apos;s client secret was wiped when Patdesk was locked.</source>
        <translation>Das Client-Secret dieses Tenants wurde beim Sperren von Patdesk gelöscht.</translation>
    </message>
    <message>
        <source>It came from SAIL_CLIENT_SECRET, which Patdesk reads when it starts and does not store.</source>
        <translation>Es stammte aus SAIL_CLIENT_SECRET, das Patdesk beim Start liest und nicht speichert.</translation>
    </message>
    <message>
        <source>Start Patdesk again with SAIL_CLIENT_SECRET set, or duplicate the tenant and enter the client secret there.</source>
        <translation>Starten Sie Patdesk erneut mit gesetztem SAIL_CLIENT_SECRET, oder duplizieren Sie den Tenant und geben Sie dort das Client-Secret ein.</translation>
    </message>
    <message>
        <source>Start Patdesk again with SAIL_CLIENT_SECRET set, or duplicate the tenant in Settings and enter the client secret there.</source>
        <translation>Starten Sie Patdesk erneut mit gesetztem SAIL_CLIENT_SECRET, oder duplizieren Sie den Tenant in den Einstellungen und geben Sie dort das Client-Secret ein.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Eine Datei konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may open it.</source>
        <translation>Prüfen Sie, ob die Datei existiert und Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>What was already done has not been undone.</source>
        <translation>Was schon erledigt war, wurde nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>You can start again at any time.</source>
        <translation>Sie können jederzeit neu beginnen.</translation>
    </message>
    <message>
        <source>Tracking ID: %1</source>
        <translation>Tracking-ID: %1</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>You already have a token with this name. Choose another.</source>
        <translation>Sie haben schon ein Token mit diesem Namen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A name can have at most %1 characters.</source>
        <translation>Ein Name kann höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>Enter at least one scope. Without one, the service would grant everything.</source>
        <translation>Geben Sie mindestens einen Scope ein. Ohne Scope würde der Dienst alles gewähren.</translation>
    </message>
    <message>
        <source>A scope contains no spaces and has at most 256 characters.</source>
        <translation>Ein Scope enthält keine Leerzeichen und hat höchstens 256 Zeichen.</translation>
    </message>
    <message>
        <source>Choose a time in the future.</source>
        <translation>Wählen Sie einen Zeitpunkt in der Zukunft.</translation>
    </message>
    <message>
        <source>API generation %1 allows at most %2 months from now.</source>
        <translation>Die API-Generation %1 lässt höchstens %2 Monate von jetzt an zu.</translation>
    </message>
    <message>
        <source>API generation %1 requires an expiry.</source>
        <translation>Die API-Generation %1 verlangt einen Ablauf.</translation>
    </message>
    <message>
        <source>Without an expiry, a leaked token works until somebody deletes it. Confirm that you accept the risk.</source>
        <translation>Ohne Ablauf funktioniert ein in falsche Hände geratenes Token, bis es jemand löscht. Bestätigen Sie, dass Sie das Risiko akzeptieren.</translation>
    </message>
    <message>
        <source>Enter %L1 to %L2 seconds.</source>
        <translation>Geben Sie %L1 bis %L2 Sekunden ein.</translation>
    </message>
    <message>
        <source>You already have %1 tokens, the most that the service allows. Delete one first.</source>
        <translation>Sie haben schon %1 Token, mehr lässt der Dienst nicht zu. Löschen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>You have %1 tokens, including managed ones. If the service counts those too, it will refuse another.</source>
        <translation>Sie haben %1 Token, einschließlich verwalteter. Wenn der Dienst auch diese zählt, lehnt er ein weiteres ab.</translation>
    </message>
    <message>
        <source>API generation %1 cannot change the expiry of a token.</source>
        <translation>Die API-Generation %1 kann den Ablauf eines Tokens nicht ändern.</translation>
    </message>
    <message>
        <source>Only the owner can change this.</source>
        <translation>Nur der Besitzer kann das ändern.</translation>
    </message>
    <message>
        <source>Patdesk is signed in with this token. Changing its scopes could lock you out.</source>
        <translation>Patdesk ist mit diesem Token angemeldet. Wenn Sie seine Scopes ändern, könnten Sie sich aussperren.</translation>
    </message>
    <message>
        <source>Owner %1, ID %2</source>
        <translation>Besitzer %1, ID %2</translation>
    </message>
    <message>
        <source>Your personal access token “%1” in %2</source>
        <translation>Ihr Personal Access Token „%1“ in %2</translation>
    </message>
    <message numerus="yes">
        <source>Your %n personal access token(s) in %1</source>
        <translation>
            <numerusform>Ihr %n Personal Access Token in %1</numerusform>
            <numerusform>Ihre %n Personal Access Tokens in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the changes to %1 in %2</source>
        <translation>Änderungen an %1 in %2 rückgängig machen</translation>
    </message>
    <message>
        <source>Suspend %1 in %2 and listen</source>
        <translation>%1 in %2 stilllegen und horchen</translation>
    </message>
    <message>
        <source>Suspend %1 in %2 and delete later</source>
        <translation>%1 in %2 stilllegen, später löschen</translation>
    </message>
    <message>
        <source>Delete %1 in %2</source>
        <translation>%1 in %2 löschen</translation>
    </message>
    <message>
        <source>Change the expiry of %1 in %2</source>
        <translation>Ablauf von %1 in %2 ändern</translation>
    </message>
    <message>
        <source>Suspend %1 in %2</source>
        <translation>%1 in %2 stilllegen</translation>
    </message>
    <message>
        <source>Narrow the scopes of %1 in %2</source>
        <translation>Scopes von %1 in %2 einschränken</translation>
    </message>
    <message>
        <source>Rename %1 in %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>%n not included (managed by the service)</source>
        <translation>
            <numerusform>%n nicht einbezogen (vom Dienst verwaltet)</numerusform>
            <numerusform>%n nicht einbezogen (vom Dienst verwaltet)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to be deleted</source>
        <translation>%1 zu löschen</translation>
    </message>
    <message>
        <source>%1 to be suspended</source>
        <translation>%1 stillzulegen</translation>
    </message>
    <message>
        <source>%1 to get another expiry</source>
        <translation>%1 mit neuem Ablauf</translation>
    </message>
    <message>
        <source>%1 to get fewer scopes</source>
        <translation>%1 mit weniger Scopes</translation>
    </message>
    <message>
        <source>%1 to be renamed</source>
        <translation>%1 umzubenennen</translation>
    </message>
    <message>
        <source>Of %1 tokens: %2</source>
        <translation>Von %1 Token: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>ends a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name in a sentence</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>create</source>
        <translation>erstellen</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>delete own</source>
        <translation>eigene löschen</translation>
    </message>
    <message>
        <source>delete any</source>
        <translation>alle löschen</translation>
    </message>
    <message>
        <source>an API client</source>
        <translation>ein API-Client</translation>
    </message>
    <message>
        <source>not a user</source>
        <translation>kein Benutzer</translation>
    </message>
    <message>
        <source>a user without a name</source>
        <translation>ein Benutzer ohne Namen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 in 10 s</source>
        <translation>%1 in 10 s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a detail is, and the detail</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The secret is too long for the keychain.</source>
        <translation>Das Secret ist zu lang für den Schlüsselbund.</translation>
    </message>
    <message>
        <source>It takes %1 bytes at the most.</source>
        <translation>Er nimmt höchstens %1 Byte auf.</translation>
    </message>
    <message>
        <source>Check that only the secret was pasted.</source>
        <translation>Prüfen Sie, ob nur das Secret eingefügt wurde.</translation>
    </message>
    <message>
        <source>Sign in to Windows on this computer&apos;s screen, or by Remote Desktop, to keep them.</source>
        <translation>Melden Sie sich am Bildschirm dieses Computers oder über Remotedesktop bei Windows an, um sie zu behalten.</translation>
    </message>
    <message>
        <source>Sign in to Windows again, and try again.</source>
        <translation>Melden Sie sich neu bei Windows an, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Open Keychain Access, and check that the login keychain is there, to keep them.</source>
        <translation>Öffnen Sie die Schlüsselbundverwaltung und prüfen Sie, ob der Schlüsselbund „Anmeldung“ da ist, um sie zu behalten.</translation>
    </message>
    <message>
        <source>Unlock the login keychain in Keychain Access, and try again.</source>
        <translation>Entsperren Sie den Schlüsselbund „Anmeldung“ in der Schlüsselbundverwaltung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The successor has worked since %1.</source>
        <translation>Der Nachfolger funktioniert seit dem %1.</translation>
    </message>
</context>
<context>
    <name>patdesk::AboutDialog</name>
    <message>
        <source>Qt %1 (built with %2), %3</source>
        <translation>Qt %1 (kompiliert mit %2), %3</translation>
    </message>
    <message>
        <source>System: %1, %2</source>
        <translation>System: %1, %2</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>Datenordner: %1</translation>
    </message>
    <message>
        <source>Patdesk: MIT licence. It is not a product of SailPoint.
Qt: GNU LGPL, version 3
QtKeychain: modified BSD licence
simdjson: Apache licence, version 2.0
yaml-cpp: MIT licence
cpp-httplib: MIT licence
OpenSSL: Apache licence, version 2.0</source>
        <translation>Patdesk: MIT-Lizenz. Kein Produkt von SailPoint.
Qt: GNU LGPL, Version 3
QtKeychain: modifizierte BSD-Lizenz
simdjson: Apache-Lizenz, Version 2.0
yaml-cpp: MIT-Lizenz
cpp-httplib: MIT-Lizenz
OpenSSL: Apache-Lizenz, Version 2.0</translation>
    </message>
    <message>
        <source>About Patdesk</source>
        <translation>Über Patdesk</translation>
    </message>
    <message>
        <source>Patdesk lists, judges and cleans up the personal access tokens of Identity Security Cloud tenants.</source>
        <translation>Patdesk listet die Personal Access Tokens von Identity-Security-Cloud-Tenants auf, beurteilt sie und räumt sie auf.</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versionen und Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <translation>Für einen Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Für einen Bericht kopieren</translation>
    </message>
    <message>
        <source>Patdesk: MIT licence. It is not a product of SailPoint.
Qt: GNU LGPL, version 3
simdjson: Apache licence, version 2.0
yaml-cpp: MIT licence
cpp-httplib: MIT licence</source>
        <translation>Patdesk: MIT-Lizenz. Kein Produkt von SailPoint.
Qt: GNU LGPL, Version 3
simdjson: Apache-Lizenz, Version 2.0
yaml-cpp: MIT-Lizenz
cpp-httplib: MIT-Lizenz</translation>
    </message>
</context>
<context>
    <name>patdesk::AddressField</name>
    <message>
        <source>The address of the API.</source>
        <translation>Die Adresse der API.</translation>
    </message>
    <message>
        <source>You entered the web address; its API is at %1, which is used.</source>
        <translation>Sie haben die Webadresse eingegeben; die zugehörige API unter %1 wird verwendet.</translation>
    </message>
    <message>
        <source>You entered the login page; its API is at %1, which is used.</source>
        <translation>Sie haben die Anmeldeseite eingegeben; die zugehörige API unter %1 wird verwendet.</translation>
    </message>
    <message>
        <source>Understood as the tenant&apos;s name; its API is at %1.</source>
        <translation>Als Name des Tenants verstanden; seine API hat die Adresse %1.</translation>
    </message>
    <message>
        <source>Used as entered: %1. Check the connection to see whether this is the API.</source>
        <translation>Wird wie eingegeben verwendet: %1. Prüfen Sie die Verbindung, um zu sehen, ob das die API ist.</translation>
    </message>
    <message>
        <source>A service on this computer.</source>
        <translation>Ein Dienst auf diesem Computer.</translation>
    </message>
    <message>
        <source>%1 The address did not answer just now.</source>
        <translation>%1 Die Adresse hat gerade nicht geantwortet.</translation>
    </message>
    <message>
        <source>Found: the API answers at %1.</source>
        <translation>Gefunden: Die API antwortet unter %1.</translation>
    </message>
    <message>
        <source>Found: %1 gives %2 as the address of its API, which is used.</source>
        <translation>Gefunden: %1 nennt %2 als Adresse seiner API; sie wird verwendet.</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Tenant name or any of its URLs.</source>
        <translation>Name des Tenants oder eine seiner URLs.</translation>
    </message>
    <message>
        <source>Looking for the API of %1…</source>
        <translation>Die API von %1 wird gesucht…</translation>
    </message>
</context>
<context>
    <name>patdesk::AppearancePage</name>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Date style</source>
        <translation>Datumsformat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Compact shows more tokens at once. “View, Compact rows” is the same setting.</source>
        <translation>„Kompakt“ zeigt mehr Token auf einmal. „Ansicht“, „Kompakte Zeilen“ ist dieselbe Einstellung.</translation>
    </message>
    <message>
        <source>Ro&amp;ws of the table</source>
        <translation>&amp;Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>For every date and time, and for what a day is in queries such as “used:today”, in the pictures and in the calendar. Exports are always in UTC.</source>
        <translation>Für alle Datums- und Zeitangaben und dafür, was in Abfragen wie „used:today“, in den Grafiken und im Kalender als Tag gilt. Exporte sind immer in UTC.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeitzo&amp;ne</translation>
    </message>
    <message>
        <source>Exports and fields for a date are always year-month-day.</source>
        <translation>In Exporten und Datumsfeldern steht immer Jahr-Monat-Tag.</translation>
    </message>
    <message>
        <source>&amp;Date style</source>
        <translation>&amp;Datumsformat</translation>
    </message>
    <message>
        <source>From the next start of Patdesk on.</source>
        <translation>Ab dem nächsten Start von Patdesk.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Of this computer: %1</source>
        <translation>Wie dieser Computer: %1</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Of the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Of the system: %1</source>
        <translation>Wie das System: %1</translation>
    </message>
    <message>
        <source>ISO 8601: %1</source>
        <translation>ISO 8601: %1</translation>
    </message>
</context>
<context>
    <name>patdesk::Arrivals</name>
    <message>
        <source>Open a tenant first, then drop it again.</source>
        <translation>Öffnen Sie zuerst einen Tenant und wiederholen Sie dann das Ablegen.</translation>
    </message>
    <message>
        <source>Patdesk takes the config.json of an SDK, a plan, or a text with client IDs. What was dropped is none of these.</source>
        <translation>Patdesk nimmt die config.json eines SDK, einen Plan oder einen Text mit Client-IDs an. Was abgelegt wurde, ist nichts davon.</translation>
    </message>
    <message>
        <source>The list of %1 has no token with the ID %2.</source>
        <translation>Die Liste von %1 enthält kein Token mit der ID %2.</translation>
    </message>
</context>
<context>
    <name>patdesk::Background</name>
    <message>
        <source>Patdesk keeps running</source>
        <translation>Patdesk läuft weiter</translation>
    </message>
    <message>
        <source>Its icon in the notification area brings the window back, and quits Patdesk.</source>
        <translation>Über das Symbol im Infobereich lässt sich das Fenster wieder öffnen und Patdesk beenden.</translation>
    </message>
</context>
<context>
    <name>patdesk::BackgroundBox</name>
    <message>
        <source>When a plan is finished, a rotation waits for you, or a suspended token is needed.</source>
        <translation>Wenn ein Plan abgeschlossen ist, eine Rotation auf Sie wartet oder ein stillgelegtes Token benötigt wird.</translation>
    </message>
    <message>
        <source>The icon has a dot while a rotation, a paused plan or expiring tokens of a view wait for you.</source>
        <translation>Das Symbol hat einen Punkt, solange eine Rotation, ein angehaltener Plan oder ablaufende Token einer Ansicht auf Sie warten.</translation>
    </message>
    <message>
        <source>This desktop has no notification area at the moment, so the icon cannot be seen and closing the window closes Patdesk.</source>
        <translation>Dieser Desktop hat zurzeit keinen Infobereich. Das Symbol ist daher nicht zu sehen, und mit dem Fenster wird auch Patdesk geschlossen.</translation>
    </message>
    <message>
        <source>The icon brings the window back, and so does starting Patdesk again.</source>
        <translation>Das Symbol öffnet das Fenster wieder, ebenso ein erneuter Start von Patdesk.</translation>
    </message>
    <message>
        <source>Notify in the background</source>
        <translation>Im Hintergrund benachrichtigen</translation>
    </message>
    <message>
        <source>Notify me while Patdesk is in the background</source>
        <translation>Mich benachrichtigen, während Patdesk im Hintergrund ist</translation>
    </message>
    <message>
        <source>Icon in the notification area</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Show an icon in the notification area</source>
        <translation>Symbol im Infobereich anzeigen</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Beim Schließen des Fensters weiterlaufen</translation>
    </message>
    <message>
        <source>Keep running, locked, when the window is closed</source>
        <translation>Beim Schließen des Fensters gesperrt weiterlaufen</translation>
    </message>
</context>
<context>
    <name>patdesk::BarPicture</name>
    <message>
        <source>Shown</source>
        <translation>Angezeigt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>patdesk::CalendarPicture</name>
    <message>
        <source>Expiry calendar</source>
        <translation>Ablaufkalender</translation>
    </message>
    <message>
        <source>%1: nothing expires</source>
        <translation>%1: Nichts läuft ab</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln token(s) expire(s), %2</source>
        <translation>
            <numerusform>%1: %Ln Token läuft ab, %2</numerusform>
            <numerusform>%1: %Ln Token laufen ab, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
</context>
<context>
    <name>patdesk::ChangeMenu</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>&amp;Suspend…</source>
        <translation>&amp;Stilllegen…</translation>
    </message>
    <message>
        <source>Change &amp;expiry…</source>
        <translation>&amp;Ablauf ändern…</translation>
    </message>
    <message>
        <source>E&amp;xtend expiry…</source>
        <translation>Gültigkeit &amp;verlängern…</translation>
    </message>
    <message>
        <source>&amp;Narrow scopes…</source>
        <translation>S&amp;copes einschränken…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Suspend and l&amp;isten…</source>
        <translation>Stilllegen und &amp;horchen…</translation>
    </message>
    <message>
        <source>Suspend, then delete &amp;later…</source>
        <translation>Stilllegen, s&amp;päter löschen…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;All shown (%1)</source>
        <translation>Alle an&amp;gezeigten (%1)</translation>
    </message>
    <message>
        <source>No tenant is open.</source>
        <translation>Kein Tenant ist geöffnet.</translation>
    </message>
    <message>
        <source>Select the tokens to be changed.</source>
        <translation>Wählen Sie die Token aus, die geändert werden sollen.</translation>
    </message>
    <message>
        <source>No tokens are shown.</source>
        <translation>Es werden keine Token angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>For all %Ln token(s) that is/are shown, selected or not.</source>
        <translation>
            <numerusform>Für das einzige angezeigte Token, ausgewählt oder nicht.</numerusform>
            <numerusform>Für alle %Ln angezeigten Token, ausgewählt oder nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::ChangesTree</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>patdesk::ClearClipboardButton</name>
    <message>
        <source>Clear clipboard now</source>
        <translation>Zwischenablage jetzt leeren</translation>
    </message>
    <message>
        <source>The clipboard holds a client secret</source>
        <translation>Die Zwischenablage enthält ein Client-Secret</translation>
    </message>
    <message>
        <source>Clear the secret from the clipboard (%1 s)</source>
        <translation>Das Secret aus der Zwischenablage löschen (%1 s)</translation>
    </message>
    <message>
        <source>Clear the secret from the clipboard</source>
        <translation>Das Secret aus der Zwischenablage löschen</translation>
    </message>
</context>
<context>
    <name>patdesk::ColumnChooser</name>
    <message>
        <source>Choose columns</source>
        <translation>Spalten auswählen</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Spalte suchen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>patdesk::ConditionChips</name>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Weitere Bedingungen</translation>
    </message>
    <message>
        <source>Drop the condition %1</source>
        <translation>Bedingung %1 entfernen</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>patdesk::ConnectPage</name>
    <message>
        <source>Connect a tenant</source>
        <translation>Tenant verbinden</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Import tenants</source>
        <translation>Tenants importieren</translation>
    </message>
    <message>
        <source>From the sail command line, an SDK&apos;s config.json or the environment</source>
        <translation>Aus dem Befehlszeilenprogramm sail, der config.json eines SDK oder der Umgebung</translation>
    </message>
    <message>
        <source>Explore the &amp;demo tenant</source>
        <translation>&amp;Demo-Tenant erkunden</translation>
    </message>
    <message>
        <source>Explore the demo tenant</source>
        <translation>Demo-Tenant erkunden</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>&amp;Trotzdem speichern</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Saves the tenant although the connection does not work yet</source>
        <translation>Speichert den Tenant, obwohl die Verbindung noch nicht funktioniert</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Checks the connection, saves the tenant and opens it</source>
        <translation>Prüft die Verbindung, speichert den Tenant und öffnet ihn</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
</context>
<context>
    <name>patdesk::ConnectionCheck</name>
    <message>
        <source>Connection doc&amp;tor…</source>
        <translation>Ver&amp;bindungsdiagnose…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Connection doctor</source>
        <translation>Verbindungsdiagnose</translation>
    </message>
    <message>
        <source>Checks every step from the host name to the rights, and creates a report to copy</source>
        <translation>Prüft jeden Schritt vom Hostnamen bis zu den Rechten und erstellt einen Bericht zum Kopieren</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>C&amp;heck connection</source>
        <translation>Verbindung prü&amp;fen</translation>
    </message>
</context>
<context>
    <name>patdesk::ConnectionFindings</name>
    <message>
        <source>The host answers.</source>
        <translation>Der Host antwortet.</translation>
    </message>
    <message>
        <source>The connection is secure.</source>
        <translation>Die Verbindung ist sicher.</translation>
    </message>
    <message>
        <source>Not encrypted (local connection only).</source>
        <translation>Nicht verschlüsselt (nur lokale Verbindung).</translation>
    </message>
    <message>
        <source>Signed in with an API client, not as a user. An API client owns no tokens, and the service may refuse what needs a user: enter an administrator&apos;s personal access token.</source>
        <translation>Angemeldet mit einem API-Client, nicht als Benutzer. Einem API-Client gehören keine Token, und was einen Benutzer voraussetzt, lehnt der Dienst womöglich ab: Geben Sie das Personal Access Token eines Administrators ein.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>The client ID and secret are accepted.</source>
        <translation>Client-ID und Client-Secret werden akzeptiert.</translation>
    </message>
    <message>
        <source>API generation %1 is available.</source>
        <translation>Die API-Generation %1 ist verfügbar.</translation>
    </message>
    <message>
        <source>Your own tokens can be listed.</source>
        <translation>Ihre eigenen Token können aufgelistet werden.</translation>
    </message>
    <message>
        <source>The tokens of the whole tenant can be listed.</source>
        <translation>Die Token des ganzen Tenants können aufgelistet werden.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Sichere Verbindung</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>API generation</source>
        <translation>API-Generation</translation>
    </message>
    <message>
        <source>Your own tokens</source>
        <translation>Ihre eigenen Token</translation>
    </message>
    <message>
        <source>Tokens of the whole tenant</source>
        <translation>Token des ganzen Tenants</translation>
    </message>
    <message>
        <source>Connection findings</source>
        <translation>Ergebnisse der Verbindungsprüfung</translation>
    </message>
    <message>
        <source>Checking the connection to %1…</source>
        <translation>Die Verbindung zu %1 wird geprüft…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>patdesk::CopyActions</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>As Markdown</source>
        <translation>Als Markdown</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Als JSON</translation>
    </message>
    <message>
        <source>Link for Patdesk</source>
        <translation>Link für Patdesk</translation>
    </message>
    <message>
        <source>As delete commands</source>
        <translation>Als Löschbefehle</translation>
    </message>
    <message>
        <source>For curl</source>
        <translation>Für curl</translation>
    </message>
    <message>
        <source>For sail</source>
        <translation>Für sail</translation>
    </message>
    <message>
        <source>For PowerShell</source>
        <translation>Für PowerShell</translation>
    </message>
    <message>
        <source>More than %1 tokens cannot be copied at once. Export them instead.</source>
        <translation>Mehr als %1 Token können nicht auf einmal kopiert werden. Exportieren Sie sie stattdessen.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln client ID(s)</source>
        <translation>
            <numerusform>%Ln Client-ID kopiert</numerusform>
            <numerusform>%Ln Client-IDs kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln name(s)</source>
        <translation>
            <numerusform>%Ln Name kopiert</numerusform>
            <numerusform>%Ln Namen kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln owner(s)</source>
        <translation>
            <numerusform>%Ln Besitzer kopiert</numerusform>
            <numerusform>%Ln Besitzer kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln token(s) as Markdown</source>
        <translation>
            <numerusform>%Ln Token als Markdown kopiert</numerusform>
            <numerusform>%Ln Token als Markdown kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln token(s) as JSON</source>
        <translation>
            <numerusform>%Ln Token als JSON kopiert</numerusform>
            <numerusform>%Ln Token als JSON kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln link(s)</source>
        <translation>
            <numerusform>%Ln Link kopiert</numerusform>
            <numerusform>%Ln Links kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied (a) command(s) that delete(s) %Ln token(s)</source>
        <translation>
            <numerusform>Befehl zum Löschen von %Ln Token kopiert</numerusform>
            <numerusform>Befehle zum Löschen von %Ln Token kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the tokens to be copied.</source>
        <translation>Wählen Sie die Token aus, die kopiert werden sollen.</translation>
    </message>
</context>
<context>
    <name>patdesk::CredentialButton</name>
    <message>
        <source>Replace credential</source>
        <translation>Zugangsdaten ersetzen</translation>
    </message>
    <message>
        <source>old credential kept</source>
        <translation>alte Zugangsdaten behalten</translation>
    </message>
    <message>
        <source>Patdesk signs in with a new token. Delete the old one when nothing else uses it.</source>
        <translation>Patdesk meldet sich mit einem neuen Token an. Löschen Sie das alte, wenn nichts anderes es mehr nutzt.</translation>
    </message>
    <message>
        <source>replacement not finished</source>
        <translation>Ersetzen nicht abgeschlossen</translation>
    </message>
    <message>
        <source>The replacement of Patdesk&apos;s own credential can be continued.</source>
        <translation>Das Ersetzen der Zugangsdaten von Patdesk kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>The token that Patdesk is signed in with expires on %1. Replace it before then.</source>
        <translation>Das Token, mit dem Patdesk angemeldet ist, läuft am %1 ab. Ersetzen Sie es vorher.</translation>
    </message>
</context>
<context>
    <name>patdesk::DateText</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 Tagen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a weekday and a day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>patdesk::DeleteTokenDialog</name>
    <message>
        <source>Delete this &amp;managed token, even though whatever uses it will stop working</source>
        <translation>Dieses &amp;verwaltete Token löschen, obwohl dann nicht mehr funktioniert, was es nutzt</translation>
    </message>
    <message>
        <source>Delete “%1” from %2</source>
        <translation>„%1“ aus %2 löschen</translation>
    </message>
    <message>
        <source>Patdesk is signed in with this token, so it cannot be deleted here.</source>
        <translation>Patdesk ist mit diesem Token angemeldet, daher kann es hier nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Delete “%1” from %2?</source>
        <translation>„%1“ aus %2 löschen?</translation>
    </message>
    <message>
        <source>What is known of the token</source>
        <translation>Was über das Token bekannt ist</translation>
    </message>
    <message>
        <source>Delete managed tokens too</source>
        <translation>Auch verwaltete Token löschen</translation>
    </message>
    <message>
        <source>Name of the tenant</source>
        <translation>Name des Tenants</translation>
    </message>
    <message>
        <source>%1 is a production tenant. Type its name to delete the token.</source>
        <translation>%1 ist ein Produktiv-Tenant. Geben Sie seinen Namen ein, um das Token zu löschen.</translation>
    </message>
    <message>
        <source>&amp;Suspend first…</source>
        <translation>Zuerst &amp;stilllegen…</translation>
    </message>
    <message>
        <source>Suspend first</source>
        <translation>Zuerst stilllegen</translation>
    </message>
    <message>
        <source>The token expires soon; you can restore it until then, and Patdesk reminds you to delete it</source>
        <translation>Das Token läuft bald ab; bis dahin können Sie es wiederherstellen, und Patdesk erinnert Sie daran, es zu löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The answer was lost. Checking whether the token was deleted…</source>
        <translation>Die Antwort ging verloren. Es wird geprüft, ob das Token gelöscht wurde…</translation>
    </message>
</context>
<context>
    <name>patdesk::DeletionText</name>
    <message>
        <source>less than an hour</source>
        <translation>weniger als einer Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Never used.</source>
        <translation>Nie genutzt.</translation>
    </message>
    <message>
        <source>When it was last used cannot be read.</source>
        <translation>Wann es zuletzt genutzt wurde, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Owner: %1.</source>
        <translation>Besitzer: %1.</translation>
    </message>
    <message>
        <source>Last used %1 ago. The service names no owner.</source>
        <translation>Zuletzt genutzt vor %1. Der Dienst nennt keinen Besitzer.</translation>
    </message>
    <message>
        <source>Last used %1 ago by its owner, you.</source>
        <translation>Zuletzt genutzt vor %1 von seinem Besitzer, Ihnen.</translation>
    </message>
    <message>
        <source>Last used %1 ago by its owner %2.</source>
        <translation>Zuletzt genutzt vor %1 von seinem Besitzer %2.</translation>
    </message>
    <message>
        <source>Never expires.</source>
        <translation>Läuft nie ab.</translation>
    </message>
    <message>
        <source>When it expires cannot be read.</source>
        <translation>Wann es abläuft, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Expires in %1 (%2).</source>
        <translation>Läuft in %1 ab (%2).</translation>
    </message>
    <message>
        <source>Expired %1 ago (%2).</source>
        <translation>Abgelaufen vor %1 (%2).</translation>
    </message>
    <message>
        <source>Scopes: everything its owner may do (%1).</source>
        <translation>Scopes: alles, was der Besitzer darf (%1).</translation>
    </message>
    <message>
        <source>Scopes: none listed.</source>
        <translation>Scopes: keine angegeben.</translation>
    </message>
    <message>
        <source>Scopes: %1 and %2 more.</source>
        <translation>Scopes: %1 und %2 weitere.</translation>
    </message>
    <message>
        <source>Scopes: %1.</source>
        <translation>Scopes: %1.</translation>
    </message>
    <message>
        <source>Its name says not to delete it.</source>
        <translation>Laut seinem Namen soll es nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Deleting cannot be undone. What signs in with this token stops within %1.</source>
        <translation>Das Löschen lässt sich nicht rückgängig machen. Was sich mit diesem Token anmeldet, funktioniert nach spätestens %1 nicht mehr.</translation>
    </message>
    <message>
        <source>The service itself manages this token: whatever uses it will stop working.</source>
        <translation>Der Dienst selbst verwaltet dieses Token: Was es nutzt, funktioniert danach nicht mehr.</translation>
    </message>
    <message>
        <source>It was used in the last 30 days, so something may still sign in with it.</source>
        <translation>Es wurde in den letzten 30 Tagen genutzt. Möglicherweise meldet sich noch etwas damit an.</translation>
    </message>
    <message>
        <source>Something may still sign in with it.</source>
        <translation>Möglicherweise meldet sich noch etwas damit an.</translation>
    </message>
</context>
<context>
    <name>patdesk::DesktopNotice</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>patdesk::DetailsPane</name>
    <message>
        <source>Token details</source>
        <translation>Details zum Token</translation>
    </message>
    <message>
        <source>Name of the token</source>
        <translation>Name des Tokens</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>Client-ID kopieren</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>ID des Besitzers</translation>
    </message>
    <message>
        <source>Copy owner ID</source>
        <translation>ID des Besitzers kopieren</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Access token lifetime</source>
        <translation>Gültigkeit der Access-Token</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Copy scopes</source>
        <translation>Scopes kopieren</translation>
    </message>
    <message>
        <source>Select a token to see its details.</source>
        <translation>Wählen Sie ein Token aus, um seine Details zu sehen.</translation>
    </message>
    <message>
        <source>yes, by the service</source>
        <translation>ja, vom Dienst</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>patdesk::DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>patdesk::DoctorDialog</name>
    <message>
        <source>Connection doctor</source>
        <translation>Verbindungsdiagnose</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Plain text for a colleague or for support. It contains no secret.</source>
        <translation>Reiner Text für Kollegen oder den Support. Er enthält kein Secret.</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The report was copied to the clipboard. It contains no secret.</source>
        <translation>Der Bericht wurde in die Zwischenablage kopiert. Er enthält kein Secret.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Checking the connection to %1…</source>
        <translation>Die Verbindung zu %1 wird geprüft…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ausstehend</translation>
    </message>
</context>
<context>
    <name>patdesk::EditTokenDialog</name>
    <message>
        <source>Edit token</source>
        <translation>Token bearbeiten</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Name it after what uses it. Names must be unique for each owner.</source>
        <translation>Benennen Sie es nach dem, was es nutzt. Je Besitzer muss der Name eindeutig sein.</translation>
    </message>
    <message>
        <source>Access tokens already issued keep their scopes; new ones may take up to 20 minutes to change.</source>
        <translation>Bereits ausgestellte Access-Token behalten ihre Scopes; bei neuen kann die Änderung bis zu 20 Minuten dauern.</translation>
    </message>
    <message>
        <source>Only these changes are sent, in one request.</source>
        <translation>Nur diese Änderungen werden gesendet, in einer Anfrage.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>&amp;Scopes</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>A&amp;blauf</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Än&amp;derungen</translation>
    </message>
    <message>
        <source>The date from the service cannot be read. It stays unchanged unless you choose one.</source>
        <translation>Das Datum vom Dienst ist nicht lesbar. Es bleibt unverändert, wenn Sie keines wählen.</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Keine Änderungen.</translation>
    </message>
    <message>
        <source>The answer was lost. Checking whether the change was made…</source>
        <translation>Die Antwort ging verloren. Es wird geprüft, ob die Änderung ausgeführt wurde…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>patdesk::EditUndo</name>
    <message>
        <source>Name: back to “%1”</source>
        <translation>Name: zurück zu „%1“</translation>
    </message>
    <message>
        <source>Scopes: back to %1</source>
        <translation>Scopes: zurück zu %1</translation>
    </message>
    <message>
        <source>Expires: never, as before</source>
        <translation>Ablauf: nie, wie zuvor</translation>
    </message>
    <message>
        <source>Expires: %1, as before</source>
        <translation>Ablauf: %1, wie zuvor</translation>
    </message>
    <message>
        <source>&amp;Undo edit…</source>
        <translation>Bearbeitung &amp;rückgängig machen…</translation>
    </message>
    <message>
        <source>Undo the edit of %1</source>
        <translation>Bearbeitung von %1 rückgängig machen</translation>
    </message>
    <message>
        <source>There is no edit to undo.</source>
        <translation>Es gibt keine Bearbeitung, die rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the list.</source>
        <translation>„%1“ ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>“%1” is as it was before the edit.</source>
        <translation>„%1“ ist wie vor der Bearbeitung.</translation>
    </message>
    <message>
        <source>The edit of “%1” can no longer be undone. %2</source>
        <translation>Die Bearbeitung von „%1“ kann nicht mehr rückgängig gemacht werden. %2</translation>
    </message>
    <message>
        <source>The service does not let it be changed.</source>
        <translation>Der Dienst lässt die Änderung nicht zu.</translation>
    </message>
    <message>
        <source>Undo edit</source>
        <translation>Bearbeitung rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the edit of “%1”?</source>
        <translation>Die Bearbeitung von „%1“ rückgängig machen?</translation>
    </message>
    <message>
        <source>&amp;Undo edit</source>
        <translation>Bearbeitung &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>The edit of “%1” is undone.</source>
        <translation>Die Bearbeitung von „%1“ wurde rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>patdesk::EmptyNote</name>
    <message>
        <source>Empty table</source>
        <translation>Leere Tabelle</translation>
    </message>
</context>
<context>
    <name>patdesk::EvidenceCard</name>
    <message>
        <source>✓ Safe to delete</source>
        <translation>✓ Unbedenklich löschbar</translation>
    </message>
    <message>
        <source>● In use</source>
        <translation>● In Gebrauch</translation>
    </message>
    <message>
        <source>? Cannot tell</source>
        <translation>? Unklar</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Add an exception for this token</source>
        <translation>Eine Ausnahme für dieses Token hinzufügen</translation>
    </message>
</context>
<context>
    <name>patdesk::EvidenceExport</name>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Belege</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Als %1 speichern…</translation>
    </message>
    <message>
        <source>&amp;Evidence (%1)</source>
        <translation>&amp;Belege (%1)</translation>
    </message>
    <message>
        <source>&amp;Evidence (not judged yet)</source>
        <translation>&amp;Belege (noch nicht beurteilt)</translation>
    </message>
    <message>
        <source>Saved the evidence in %1.</source>
        <translation>Die Belege wurden in %1 gespeichert.</translation>
    </message>
    <message>
        <source>No token has been judged yet.</source>
        <translation>Noch wurde kein Token beurteilt.</translation>
    </message>
</context>
<context>
    <name>patdesk::EvidenceSource</name>
    <message>
        <source>uses</source>
        <translation>Nutzungen</translation>
    </message>
    <message>
        <source>failed uses</source>
        <translation>fehlgeschlagene Nutzungen</translation>
    </message>
    <message>
        <source>owners</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>trigger subscriptions</source>
        <translation>Trigger-Abonnements</translation>
    </message>
    <message>
        <source>service desk integrations</source>
        <translation>Service-Desk-Integrationen</translation>
    </message>
    <message>
        <source>the tenant&apos;s type</source>
        <translation>Art des Tenants</translation>
    </message>
    <message>
        <source>configuration files on this computer</source>
        <translation>Konfigurationsdateien auf diesem Computer</translation>
    </message>
    <message>
        <source>Patdesk&apos;s journal</source>
        <translation>Journal von Patdesk</translation>
    </message>
    <message>
        <source>Patdesk&apos;s snapshots</source>
        <translation>Momentaufnahmen von Patdesk</translation>
    </message>
</context>
<context>
    <name>patdesk::EvidenceWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%n Nutzung</numerusform>
            <numerusform>%n Nutzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed use(s)</source>
        <translation>
            <numerusform>%n fehlgeschlagene Nutzung</numerusform>
            <numerusform>%n fehlgeschlagene Nutzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name in a sentence</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>patdesk::ExceptionDialog</name>
    <message>
        <source>Exception for “%1”</source>
        <translation>Ausnahme für „%1“</translation>
    </message>
    <message>
        <source>&amp;Add exception</source>
        <translation>Ausnahme &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add exception</source>
        <translation>Ausnahme hinzufügen</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie gilt</translation>
    </message>
    <message>
        <source>Keep it: it is never safe to delete</source>
        <translation>Behalten: Das Token ist nie unbedenklich löschbar</translation>
    </message>
    <message>
        <source>Accept its name and age</source>
        <translation>Namen und Alter hinnehmen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>A name as for an emergency or a rare job, and the age of a token that was never used, can be accepted.</source>
        <translation>Hingenommen werden können ein Name, der nach einem Notfall oder seltenen Vorgang klingt, und das Alter eines nie genutzten Tokens.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>Whoever reads the policy later sees it.</source>
        <translation>Wer die Richtlinie später liest, sieht ihn.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>The last day on which it holds.</source>
        <translation>Der letzte Tag, an dem sie gilt.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>The policy has an error, which has to be corrected first: %1</source>
        <translation>Die Richtlinie enthält einen Fehler, der zuerst behoben werden muss: %1</translation>
    </message>
    <message>
        <source>Its verdict stays “%1”. %2</source>
        <translation>Das Urteil bleibt „%1“. %2</translation>
    </message>
    <message>
        <source>Its verdict changes from “%1” to “%2”. %3</source>
        <translation>Das Urteil ändert sich von „%1“ zu „%2“. %3</translation>
    </message>
</context>
<context>
    <name>patdesk::ExpiryCalendar</name>
    <message>
        <source>Expiry calendar</source>
        <translation>Ablaufkalender</translation>
    </message>
    <message>
        <source>The larger a square, the more tokens expire on that day; the strong part of it is what the table shows. Click a day, or press Enter, to see only its tokens.</source>
        <translation>Je größer ein Quadrat, desto mehr Token laufen an diesem Tag ab; der kräftige Teil steht für die in der Tabelle angezeigten. Klicken Sie auf einen Tag oder drücken Sie die Eingabetaste, um nur seine Token zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>Als Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern…</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>Als SVG speichern</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern…</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>Als PNG speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>patdesk::ExpiryField</name>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>I understand the risk</source>
        <translation>Ich kenne das Risiko</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Without an expiry, a leaked token works until somebody deletes it.</source>
        <translation>Ohne Ablauf funktioniert ein in falsche Hände geratenes Token, bis es jemand löscht.</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Expires in 30 days</source>
        <translation>Läuft in 30 Tagen ab</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>Expires in 90 days</source>
        <translation>Läuft in 90 Tagen ab</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message>
        <source>Expires in 6 months</source>
        <translation>Läuft in 6 Monaten ab</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Expires in 1 year</source>
        <translation>Läuft in 1 Jahr ab</translation>
    </message>
    <message>
        <source>In UTC.</source>
        <translation>In UTC.</translation>
    </message>
    <message>
        <source>Your local time.</source>
        <translation>In Ihrer Ortszeit.</translation>
    </message>
    <message>
        <source>Shorter is safer if the token leaks.</source>
        <translation>Je kürzer, desto sicherer, falls das Token in falsche Hände gerät.</translation>
    </message>
    <message>
        <source>API generation %1 requires an expiry, at most %2 months from now.</source>
        <translation>Die API-Generation %1 verlangt einen Ablauf, höchstens %2 Monate von jetzt an.</translation>
    </message>
</context>
<context>
    <name>patdesk::ExportActions</name>
    <message>
        <source>calendar of expiries</source>
        <translation>Kalender der Abläufe</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save expiries as calendar…</source>
        <translation>Abläufe als Kalender speichern…</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Als %1 speichern…</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>Als %1 kopieren</translation>
    </message>
    <message>
        <source>&amp;Selected (%1)</source>
        <translation>Aus&amp;gewählte (%1)</translation>
    </message>
    <message>
        <source>&amp;All shown (%1)</source>
        <translation>&amp;Alle angezeigten (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n token(s) as %1.</source>
        <translation>
            <numerusform>%n Token wurde als %1 kopiert.</numerusform>
            <numerusform>%n Token wurden als %1 kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the expiries in %1.</source>
        <translation>Die Abläufe wurden in %1 gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n token(s) in %1.</source>
        <translation>
            <numerusform>%n Token wurde in %1 gespeichert.</numerusform>
            <numerusform>%n Token wurden in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n token(s)…</source>
        <translation>
            <numerusform>%n Token wird exportiert…</numerusform>
            <numerusform>%n Token werden exportiert…</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Select the tokens to be exported.</source>
        <translation>Wählen Sie die Token aus, die exportiert werden sollen.</translation>
    </message>
    <message>
        <source>No tokens are shown.</source>
        <translation>Es werden keine Token angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln token(s) that is/are shown, selected or not.</source>
        <translation>
            <numerusform>Das einzige angezeigte Token, ausgewählt oder nicht.</numerusform>
            <numerusform>Alle %Ln angezeigten Token, ausgewählt oder nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::ExportTenantDialog</name>
    <message>
        <source>With the client &amp;secret</source>
        <translation>Mit Client-&amp;Secret</translation>
    </message>
    <message>
        <source>Export tenant</source>
        <translation>Tenant exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The sail command line</source>
        <translation>Befehlszeilenprogramm sail</translation>
    </message>
    <message>
        <source>An SDK&apos;s config.json</source>
        <translation>config.json eines SDK</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>With the client secret</source>
        <translation>Mit Client-Secret</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>Date&amp;i</translation>
    </message>
    <message>
        <source>The name used with sail env use.</source>
        <translation>Der Name für sail env use.</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Enter a file.</source>
        <translation>Geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>The file will be created, readable only by you.</source>
        <translation>Die Datei wird erstellt und ist nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>The environment is added or updated; the rest of the file is kept.</source>
        <translation>Die Umgebung wird hinzugefügt oder aktualisiert; der Rest der Datei bleibt.</translation>
    </message>
    <message>
        <source>The base URL, client ID and client secret are replaced; the rest of the file is kept.</source>
        <translation>Basis-URL, Client-ID und Client-Secret werden ersetzt; der Rest der Datei bleibt.</translation>
    </message>
    <message>
        <source>Use only lower-case letters, digits, _ and -, which sail can read.</source>
        <translation>Verwenden Sie nur Kleinbuchstaben, Ziffern, _ und -, die sail lesen kann.</translation>
    </message>
    <message>
        <source>sail will ask for the client ID and secret when it needs them.</source>
        <translation>sail fragt nach Client-ID und Client-Secret, wenn es sie braucht.</translation>
    </message>
    <message>
        <source>The file names the token to use, but not its secret.</source>
        <translation>Die Datei nennt das zu verwendende Token, aber nicht sein Secret.</translation>
    </message>
    <message>
        <source>The client ID and secret are saved for sail in this computer&apos;s keychain and replace those of the environment. Programs in your session can read them there.</source>
        <translation>Client-ID und Client-Secret werden für sail im Schlüsselbund dieses Computers gespeichert und ersetzen die der Umgebung. Programme in Ihrer Sitzung können sie dort lesen.</translation>
    </message>
    <message>
        <source>The file will contain the client secret as plain text: whoever can read the file or a backup of it can sign in with it. Its permissions allow only you to read it.</source>
        <translation>Die Datei wird das Client-Secret als Klartext enthalten: Wer die Datei oder eine Sicherung davon lesen kann, kann sich damit anmelden. Ihre Zugriffsrechte erlauben nur Ihnen das Lesen.</translation>
    </message>
    <message>
        <source>Exported to %1, without the client secret.</source>
        <translation>Nach %1 exportiert, ohne Client-Secret.</translation>
    </message>
    <message>
        <source>Exported to %1; the client secret is in the keychain, for sail.</source>
        <translation>Nach %1 exportiert; das Client-Secret liegt für sail im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Exported to %1, with the client secret.</source>
        <translation>Nach %1 exportiert, mit Client-Secret.</translation>
    </message>
</context>
<context>
    <name>patdesk::FigureButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>patdesk::FigureRow</name>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
</context>
<context>
    <name>patdesk::FileField</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation>Datei auswählen</translation>
    </message>
</context>
<context>
    <name>patdesk::FilesPage</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Plans and scream tests</source>
        <translation>Pläne und Stilllegungstests</translation>
    </message>
    <message>
        <source>Rotations and reminders</source>
        <translation>Rotationen und Erinnerungen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Momentaufnahmen</translation>
    </message>
    <message>
        <source>Verdict policy</source>
        <translation>Beurteilungsrichtlinie</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Every change made with Patdesk</source>
        <translation>Jede mit Patdesk gemachte Änderung</translation>
    </message>
    <message>
        <source>To resume and to undo them</source>
        <translation>Zum Fortsetzen und Rückgängigmachen</translation>
    </message>
    <message>
        <source>What is still to be done, and who was written to</source>
        <translation>Was noch zu tun ist und wer angeschrieben wurde</translation>
    </message>
    <message>
        <source>Days of use, longer than the service keeps them</source>
        <translation>Tage mit Nutzung, länger als der Dienst sie aufbewahrt</translation>
    </message>
    <message>
        <source>What tokens were before</source>
        <translation>Wie Token früher waren</translation>
    </message>
    <message>
        <source>The rules that verdicts are made by</source>
        <translation>Die Regeln, nach denen beurteilt wird</translation>
    </message>
    <message>
        <source>Saved queries with their columns</source>
        <translation>Gespeicherte Abfragen mit ihren Spalten</translation>
    </message>
    <message>
        <source>Not written by this version of Patdesk</source>
        <translation>Nicht von dieser Version von Patdesk geschrieben</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>None of the files in it contains a secret. Of the demo tenant nothing is kept.</source>
        <translation>Keine der Dateien darin enthält ein Secret. Vom Demo-Tenant wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Open settings file</source>
        <translation>Einstellungsdatei öffnen</translation>
    </message>
    <message>
        <source>Tenants and preferences. Client secrets are in the keychain.</source>
        <translation>Tenants und Einstellungen. Client-Secrets liegen im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>Richtliniendatei</translation>
    </message>
    <message>
        <source>Open policy file</source>
        <translation>Richtliniendatei öffnen</translation>
    </message>
    <message>
        <source>“History, Verdict policy” edits it, too, and shows which verdicts would change.</source>
        <translation>Auch über „Verlauf“, „Beurteilungsrichtlinie“ zu bearbeiten; dort sehen Sie, welche Urteile sich ändern würden.</translation>
    </message>
    <message>
        <source>Not there yet: the standard policy holds. “History, Verdict policy” writes it.</source>
        <translation>Noch nicht vorhanden: Es gilt die Standardrichtlinie. „Verlauf“, „Beurteilungsrichtlinie“ schreibt die Datei.</translation>
    </message>
    <message>
        <source>What the files take</source>
        <translation>Platzbedarf der Dateien</translation>
    </message>
    <message>
        <source>In the data folder</source>
        <translation>Im Datenordner</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>patdesk::FilterByMenu</name>
    <message>
        <source>Filter by</source>
        <translation>Filtern nach</translation>
    </message>
    <message>
        <source>Owner: several are selected</source>
        <translation>Besitzer: mehrere sind ausgewählt</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Besitzer: %1</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>Scope: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Owner&apos;s state: %1</source>
        <translation>Status des Besitzers: %1</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Urteil: %1</translation>
    </message>
</context>
<context>
    <name>patdesk::FilterList</name>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unused for days</source>
        <translation>Tage ohne Nutzung</translation>
    </message>
    <message>
        <source>A token is stale when it has not been used for this many days.</source>
        <translation>Ein Token ist inaktiv, wenn es so viele Tage nicht genutzt wurde.</translation>
    </message>
    <message>
        <source>Expires within days</source>
        <translation>Tage bis zum Ablauf</translation>
    </message>
    <message>
        <source>A token expires soon when it expires within this many days.</source>
        <translation>Ein Token läuft bald ab, wenn es innerhalb von so vielen Tagen abläuft.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Stale after</source>
        <translation>Inaktiv nach</translation>
    </message>
    <message>
        <source>Expiring within</source>
        <translation>Läuft ab in</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese anzeigen</translation>
    </message>
    <message>
        <source>Drop from the search</source>
        <translation>Aus der Suche entfernen</translation>
    </message>
    <message>
        <source>Add to the search (Ctrl+click)</source>
        <translation>Zur Suche hinzufügen (Strg+Klick)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>Part of the search. Ctrl+click drops it.</source>
        <translation>Teil der Suche. Strg+Klick entfernt ihn.</translation>
    </message>
    <message>
        <source>%1, in the search</source>
        <translation>%1, in der Suche</translation>
    </message>
</context>
<context>
    <name>patdesk::FirstRunPage</name>
    <message>
        <source>Patdesk</source>
        <translation>Patdesk</translation>
    </message>
    <message>
        <source>Manage the personal access tokens of your Identity Security Cloud tenants: find unused and risky ones, create, rotate and delete.</source>
        <translation>Verwalten Sie die Personal Access Tokens Ihrer Identity-Security-Cloud-Tenants: ungenutzte und riskante finden, Token erstellen, rotieren und löschen.</translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation>Tenant verbinden</translation>
    </message>
    <message>
        <source>With your own client ID and secret</source>
        <translation>Mit Ihrer eigenen Client-ID und Ihrem Client-Secret</translation>
    </message>
    <message>
        <source>Explore the demo tenant</source>
        <translation>Demo-Tenant erkunden</translation>
    </message>
    <message>
        <source>Sample data, on this computer only</source>
        <translation>Beispieldaten, nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Import from sail or an SDK</source>
        <translation>Aus sail oder einem SDK importieren</translation>
    </message>
    <message>
        <source>sail&apos;s configuration was found: you choose what to import</source>
        <translation>Eine Konfiguration von sail wurde gefunden: Sie wählen, was importiert wird</translation>
    </message>
    <message>
        <source>From a configuration file: you choose what to import</source>
        <translation>Aus einer Konfigurationsdatei: Sie wählen, was importiert wird</translation>
    </message>
</context>
<context>
    <name>patdesk::FlipModel</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>patdesk::Glossary</name>
    <message>
        <source>GLOSSARY.md</source>
        <comment>the file in resources/translations with the words</comment>
        <translation>glossary_de.md</translation>
    </message>
</context>
<context>
    <name>patdesk::HandOffDialog</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Hand over secret</source>
        <translation>Secret übergeben</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain</source>
        <translation>Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>A sail environment</source>
        <translation>Eine sail-Umgebung</translation>
    </message>
    <message>
        <source>An .env file</source>
        <translation>Eine .env-Datei</translation>
    </message>
    <message>
        <source>An SDK&apos;s config.json</source>
        <translation>config.json eines SDK</translation>
    </message>
    <message>
        <source>A command&apos;s standard input</source>
        <translation>Standardeingabe eines Befehls</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Only the secret</source>
        <translation>Nur das Secret</translation>
    </message>
    <message>
        <source>Environment block</source>
        <translation>Umgebungsblock</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>The name of the new entry. The client ID becomes its account.</source>
        <translation>Der Name des neuen Eintrags. Die Client-ID wird sein Konto.</translation>
    </message>
    <message>
        <source>&amp;Entry</source>
        <translation>Ei&amp;ntrag</translation>
    </message>
    <message>
        <source>The name used with sail env use.</source>
        <translation>Der Name für sail env use.</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>A program and its arguments. Separate arguments with spaces; put double quotes around one that contains spaces.</source>
        <translation>Ein Programm und seine Argumente. Trennen Sie Argumente durch Leerzeichen; ein Argument mit Leerzeichen setzen Sie in gerade Anführungszeichen (&quot;).</translation>
    </message>
    <message>
        <source>Co&amp;mmand</source>
        <translation>&amp;Befehl</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>&amp;Eingabe</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Patdesk stores its tenants under this name. Choose another.</source>
        <translation>Unter diesem Namen speichert Patdesk seine Tenants. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Use only lower-case letters, digits, _ and -, which sail can read.</source>
        <translation>Verwenden Sie nur Kleinbuchstaben, Ziffern, _ und -, die sail lesen kann.</translation>
    </message>
    <message>
        <source>Enter a file.</source>
        <translation>Geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>Enter a command.</source>
        <translation>Geben Sie einen Befehl ein.</translation>
    </message>
    <message>
        <source>The program “%1” was not found.</source>
        <translation>Das Programm „%1“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Only the lines for this credential are replaced.</source>
        <translation>Nur die Zeilen für diese Zugangsdaten werden ersetzt.</translation>
    </message>
    <message>
        <source>The file will be created, readable only by you.</source>
        <translation>Die Datei wird erstellt und ist nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Aus&amp;führen</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>Über&amp;geben</translation>
    </message>
</context>
<context>
    <name>patdesk::ImportDialog</name>
    <message>
        <source>Also c&amp;opy the client secrets to this computer&apos;s keychain</source>
        <translation>Auch die Client-Secrets in den Schlüsselbund dieses Computers &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove plain-text secrets from their files once they are in the keychain</source>
        <translation>Klartext-Secrets aus ihren Dateien &amp;entfernen, sobald sie im Schlüsselbund sind</translation>
    </message>
    <message>
        <source>Import tenants</source>
        <translation>Tenants importieren</translation>
    </message>
    <message>
        <source>Take the client secrets along</source>
        <translation>Client-Secrets mitnehmen</translation>
    </message>
    <message>
        <source>Remove plain-text secrets</source>
        <translation>Klartext-Secrets entfernen</translation>
    </message>
    <message>
        <source>Add &amp;SDK file…</source>
        <translation>&amp;SDK-Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Add SDK file</source>
        <translation>SDK-Datei hinzufügen</translation>
    </message>
    <message>
        <source>The config.json of an SDK, with ClientId, ClientSecret and BaseURL</source>
        <translation>Die config.json eines SDK, mit ClientId, ClientSecret und BaseURL</translation>
    </message>
    <message>
        <source>Tenants found</source>
        <translation>Gefundene Tenants</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>sail: %1</source>
        <translation>sail: %1</translation>
    </message>
    <message>
        <source>SDK file</source>
        <translation>SDK-Datei</translation>
    </message>
    <message>
        <source>Configurations (*.json);;All files (*)</source>
        <translation>Konfigurationen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>(no address)</source>
        <translation>(keine Adresse)</translation>
    </message>
    <message>
        <source>no usable address</source>
        <translation>keine brauchbare Adresse</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n tenant(s)</source>
        <translation>
            <numerusform>%n Tenant &amp;importieren</numerusform>
            <numerusform>%n Tenants &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Patdesk runs in a Flatpak sandbox, which may hide sail&apos;s configuration, its keychain entries and your shell&apos;s environment. If a tenant is missing here, add an SDK&apos;s config.json, or enter the tenant in Settings.</source>
        <translation>Patdesk läuft in einer Flatpak-Sandbox, die womöglich die Konfiguration von sail, dessen Einträge im Schlüsselbund und die Umgebung Ihrer Shell verbirgt. Wenn hier ein Tenant fehlt, fügen Sie die config.json eines SDK hinzu oder geben Sie den Tenant in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Looking in sail&apos;s configuration and the keychain…</source>
        <translation>Die Konfiguration von sail und der Schlüsselbund werden durchsucht…</translation>
    </message>
    <message>
        <source>No tenant was found in sail&apos;s configuration or in the environment. If you have an SDK&apos;s config.json, add it.</source>
        <translation>Weder in der Konfiguration von sail noch in der Umgebung wurde ein Tenant gefunden. Wenn Sie die config.json eines SDK haben, fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>Nothing is saved until you click Import. The original files are not changed.</source>
        <translation>Es wird nichts gespeichert, bevor Sie auf „Importieren“ klicken. Die ursprünglichen Dateien bleiben unverändert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>patdesk::JournalModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
</context>
<context>
    <name>patdesk::JournalWindow</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Search tokens, users, IDs and requests</source>
        <translation>Token, Benutzer, IDs und Anfragen durchsuchen</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Journal durchsuchen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Chosen change</source>
        <translation>Ausgewählte Änderung</translation>
    </message>
    <message>
        <source>&amp;Mark as checked</source>
        <translation>&amp;Als geprüft markieren</translation>
    </message>
    <message>
        <source>Patdesk closed before the answer to this change arrived. Check the token in the tenant, then mark the change as checked.</source>
        <translation>Patdesk wurde geschlossen, bevor die Antwort auf diese Änderung eintraf. Prüfen Sie das Token im Tenant und markieren Sie die Änderung dann als geprüft.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verifizieren</translation>
    </message>
    <message>
        <source>Export &amp;CSV…</source>
        <translation>&amp;CSV exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation>&amp;JSON exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No changes have been made yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>No change matches the search.</source>
        <translation>Keine Änderung passt zur Suche.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Actions for the change</source>
        <translation>Aktionen für die Änderung</translation>
    </message>
    <message>
        <source>Copy row as &amp;JSON</source>
        <translation>Zeile als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>&amp;Save what is shown</source>
        <translation>Angezeigtes &amp;speichern</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>Als &amp;CSV…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>Als &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Only this token</source>
        <translation>Nur dieses T&amp;oken</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>Token: %1</translation>
    </message>
    <message>
        <source>Only this o&amp;wner</source>
        <translation>Nur diesen &amp;Besitzer</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Besitzer: %1</translation>
    </message>
    <message>
        <source>Only this &amp;kind of change</source>
        <translation>Nur diese A&amp;rt von Änderung</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Änderung: %1</translation>
    </message>
    <message>
        <source>Only this da&amp;y</source>
        <translation>Nur diesen Ta&amp;g</translation>
    </message>
    <message>
        <source>Day: %1</source>
        <translation>Tag: %1</translation>
    </message>
</context>
<context>
    <name>patdesk::LifecycleActions</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>&amp;Write to owner…</source>
        <translation>&amp;Besitzer anschreiben…</translation>
    </message>
    <message>
        <source>&amp;Plans…</source>
        <translation>&amp;Pläne…</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>Plan ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Write to the owners of the selected tokens</source>
        <translation>Die Besitzer der ausgewählten Token anschreiben</translation>
    </message>
    <message>
        <source>Select the tokens whose owners you want to write to.</source>
        <translation>Wählen Sie die Token aus, deren Besitzer Sie anschreiben möchten.</translation>
    </message>
    <message>
        <source>Open %1 to plan changes to its tokens.</source>
        <translation>Öffnen Sie %1, um Änderungen an seinen Token zu planen.</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Pläne (*.json)</translation>
    </message>
    <message>
        <source>The plan was kept as a draft.</source>
        <translation>Der Plan wurde als Entwurf behalten.</translation>
    </message>
    <message>
        <source>The service names no owner for the selected tokens, so there is no one to write to.</source>
        <translation>Der Dienst nennt für die ausgewählten Token keinen Besitzer, daher gibt es niemanden zum Anschreiben.</translation>
    </message>
    <message>
        <source>These tokens are your own, so there is no one to write to.</source>
        <translation>Diese Token gehören Ihnen selbst, daher gibt es niemanden zum Anschreiben.</translation>
    </message>
    <message>
        <source>Another Patdesk is already using the journal. To make changes here, close it and restart this one.</source>
        <translation>Ein anderes Patdesk nutzt bereits das Journal. Um hier etwas zu ändern, schließen Sie es und starten Sie dieses neu.</translation>
    </message>
    <message>
        <source>The journal cannot be opened, so nothing can be changed. </source>
        <translation>Das Journal lässt sich nicht öffnen, daher kann nichts geändert werden. </translation>
    </message>
</context>
<context>
    <name>patdesk::ListActions</name>
    <message>
        <source>%1, “%2”</source>
        <translation>%1, „%2“</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Edit token</source>
        <translation>Token bearbeiten</translation>
    </message>
    <message>
        <source>Delete tokens</source>
        <translation>Token löschen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write to owner</source>
        <translation>Besitzer anschreiben</translation>
    </message>
</context>
<context>
    <name>patdesk::ListScopeBox</name>
    <message>
        <source>List scope</source>
        <translation>Umfang der Liste</translation>
    </message>
    <message>
        <source>Whose tokens to list</source>
        <translation>Wessen Token aufgelistet werden</translation>
    </message>
    <message>
        <source>Whole tenant</source>
        <translation>Ganzer Tenant</translation>
    </message>
    <message>
        <source>My tokens</source>
        <translation>Meine Token</translation>
    </message>
    <message>
        <source>One owner…</source>
        <translation>Ein Besitzer…</translation>
    </message>
</context>
<context>
    <name>patdesk::LockPage</name>
    <message>
        <source>No tenant was open. Unlocking needs no password.</source>
        <translation>Es war kein Tenant geöffnet. Zum Entsperren ist kein Passwort nötig.</translation>
    </message>
    <message>
        <source>The demo needs no password. Unlock to load it again.</source>
        <translation>Die Demo braucht kein Passwort. Entsperren lädt sie neu.</translation>
    </message>
    <message>
        <source>“%1” is closed, and its client secret and access token are wiped from memory. Unlocking gets the client secret from the keychain, which asks for its password if it is locked.</source>
        <translation>„%1“ ist geschlossen; Client-Secret und Access-Token sind aus dem Speicher gelöscht. Beim Entsperren wird das Client-Secret aus dem Schlüsselbund geholt, der nach seinem Passwort fragt, falls er gesperrt ist.</translation>
    </message>
    <message>
        <source>The client secret came from SAIL_CLIENT_SECRET.</source>
        <translation>Das Client-Secret stammt aus SAIL_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>The client secret is not in a keychain.</source>
        <translation>Das Client-Secret ist in keinem Schlüsselbund.</translation>
    </message>
    <message>
        <source>“%1” is closed, and its client secret and access token are wiped from memory. %2 Enter it again to unlock.</source>
        <translation>„%1“ ist geschlossen; Client-Secret und Access-Token sind aus dem Speicher gelöscht. %2 Geben Sie es zum Entsperren erneut ein.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Another tenant…</source>
        <translation>&amp;Anderer Tenant…</translation>
    </message>
    <message>
        <source>Another tenant</source>
        <translation>Anderer Tenant</translation>
    </message>
    <message>
        <source>Patdesk is locked</source>
        <translation>Patdesk ist gesperrt</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>patdesk::LostSecrets</name>
    <message>
        <source>Patdesk closed while “%1” was being created here. The token was not created: the service does not list it.</source>
        <translation>Patdesk wurde geschlossen, während „%1“ hier erstellt wurde. Das Token wurde nicht erstellt: Der Dienst führt es nicht auf.</translation>
    </message>
    <message>
        <source>at an unreadable time</source>
        <translation>zu unlesbarer Zeit</translation>
    </message>
    <message>
        <source>The secret of “%1” (created %2) is lost, so the token cannot be used. Delete it?</source>
        <translation>Das Secret von „%1“ (erstellt: %2) ist verloren, daher ist das Token unbrauchbar. Löschen?</translation>
    </message>
    <message>
        <source>Patdesk was closed or locked after the token was created and before its secret could be copied. The secret cannot be shown again.</source>
        <translation>Patdesk wurde geschlossen oder gesperrt, nachdem das Token erstellt war und bevor sein Secret kopiert werden konnte. Das Secret kann nicht noch einmal angezeigt werden.</translation>
    </message>
</context>
<context>
    <name>patdesk::MainWindow</name>
    <message>
        <source>Close Patdesk</source>
        <translation>Patdesk schließen</translation>
    </message>
    <message>
        <source>A plan is being applied. Pause it and close Patdesk?</source>
        <translation>Ein Plan wird gerade angewendet. Plan anhalten und Patdesk schließen?</translation>
    </message>
    <message>
        <source>You can resume it at the next start. Until then, nobody knows the result of the changes that have not been answered yet.</source>
        <translation>Sie können ihn beim nächsten Start fortsetzen. Bis dahin bleibt unbekannt, was aus noch unbeantworteten Änderungen geworden ist.</translation>
    </message>
    <message>
        <source>&amp;Pause and close</source>
        <translation>&amp;Anhalten und schließen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Patdesk</source>
        <translation>Patdesk</translation>
    </message>
    <message>
        <source>A plan is finished</source>
        <translation>Ein Plan ist abgeschlossen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>A link leads to a tenant “%1”, which is not set up here.</source>
        <translation>Ein Link führt zu einem Tenant „%1“, der hier nicht eingerichtet ist.</translation>
    </message>
    <message>
        <source>A link leads to %1. Open that tenant to follow it.</source>
        <translation>Ein Link führt zu %1. Öffnen Sie diesen Tenant, um ihm zu folgen.</translation>
    </message>
    <message>
        <source>Follow link</source>
        <translation>Link folgen</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>%1 öffnen?</translation>
    </message>
    <message>
        <source>A link leads there. %1 is closed for it.</source>
        <translation>Ein Link führt dorthin. %1 wird dafür geschlossen.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>%1 – Patdesk</source>
        <translation>%1 – Patdesk</translation>
    </message>
</context>
<context>
    <name>patdesk::Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Connect a &amp;tenant…</source>
        <translation>&amp;Tenant verbinden…</translation>
    </message>
    <message>
        <source>&amp;Import tenants…</source>
        <translation>Tenants &amp;importieren…</translation>
    </message>
    <message>
        <source>Explore the &amp;demo tenant</source>
        <translation>&amp;Demo-Tenant erkunden</translation>
    </message>
    <message>
        <source>Find an &amp;action…</source>
        <translation>A&amp;ktion suchen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Te&amp;nant</source>
        <translation>T&amp;enant</translation>
    </message>
    <message>
        <source>Check &amp;connection…</source>
        <translation>Verbindung &amp;prüfen…</translation>
    </message>
    <message>
        <source>&amp;Replace credential…</source>
        <translation>Zugangsdaten &amp;ersetzen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Queries</source>
        <translation>&amp;Abfragen</translation>
    </message>
    <message>
        <source>What a &amp;word means</source>
        <translation>Was die &amp;Wörter bedeuten</translation>
    </message>
    <message>
        <source>Open &amp;data folder</source>
        <translation>Daten&amp;ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;About Patdesk</source>
        <translation>Ü&amp;ber Patdesk</translation>
    </message>
    <message>
        <source>Search: suggestions</source>
        <translation>Suche: Vorschläge</translation>
    </message>
    <message>
        <source>Search: clear</source>
        <translation>Suche: leeren</translation>
    </message>
    <message>
        <source>Search: to the rows</source>
        <translation>Suche: zu den Zeilen</translation>
    </message>
    <message>
        <source>Filters: add to the search</source>
        <translation>Filter: zur Suche hinzufügen</translation>
    </message>
    <message>
        <source>Table: go to a name</source>
        <translation>Tabelle: zu einem Namen springen</translation>
    </message>
    <message>
        <source>type its first letters</source>
        <translation>Anfangsbuchstaben tippen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What a word means</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Findet</translation>
    </message>
    <message>
        <source>Review of a plan: skip rows, or include them again</source>
        <translation>Plan prüfen: Zeilen überspringen oder wieder einbeziehen</translation>
    </message>
    <message>
        <source>Review of a plan: to the details of the row</source>
        <translation>Plan prüfen: zu den Details der Zeile</translation>
    </message>
    <message>
        <source>Any row: its menu</source>
        <translation>Beliebige Zeile: Menü öffnen</translation>
    </message>
    <message>
        <source>Table: fold a group</source>
        <translation>Tabelle: Gruppe zuklappen</translation>
    </message>
    <message>
        <source>Left or - on its heading</source>
        <translation>Links oder - auf ihrer Überschrift</translation>
    </message>
    <message>
        <source>Table: unfold a group</source>
        <translation>Tabelle: Gruppe aufklappen</translation>
    </message>
    <message>
        <source>Right or + on its heading</source>
        <translation>Rechts oder + auf ihrer Überschrift</translation>
    </message>
</context>
<context>
    <name>patdesk::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>Ladefortschritt</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>patdesk::MessageDrafts</name>
    <message>
        <source>To: %1
Subject: %2

%3</source>
        <translation>An: %1
Betreff: %2

%3</translation>
    </message>
</context>
<context>
    <name>patdesk::NewTokenDialog</name>
    <message>
        <source>Name it after what will use it. Names must be unique.</source>
        <translation>Benennen Sie es nach dem, was es nutzen wird. Der Name muss eindeutig sein.</translation>
    </message>
    <message>
        <source>You have %1 of %2 tokens, with %3 managed, which may not count.</source>
        <translation>Sie haben %1 von %2 Token, davon %3 verwaltete, die womöglich nicht mitzählen.</translation>
    </message>
    <message>
        <source>You have %1 of %2 tokens.</source>
        <translation>Sie haben %1 von %2 Token.</translation>
    </message>
    <message>
        <source>&amp;Delete it and try again</source>
        <translation>&amp;Löschen und erneut versuchen</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Delete it and try again</source>
        <translation>Löschen und erneut versuchen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Access token lifetime</source>
        <translation>Gültigkeit der Access-Token</translation>
    </message>
    <message>
        <source>What the token may do. It can never do more than you can.</source>
        <translation>Was das Token darf. Es darf nie mehr als Sie selbst.</translation>
    </message>
    <message>
        <source>How long each access token stays valid: 15 s to 12 h, as “30 min” or “1 h 30 min”.</source>
        <translation>Wie lange jedes Access-Token gültig ist: 15 s bis 12 h, zum Beispiel „30 min“ oder „1 h 30 min“.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>&amp;Scopes</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>A&amp;blauf</translation>
    </message>
    <message>
        <source>&amp;Access token lifetime</source>
        <translation>&amp;Gültigkeit der Access-Token</translation>
    </message>
    <message>
        <source>The answer was lost. Checking whether the token was created…</source>
        <translation>Die Antwort ging verloren. Es wird geprüft, ob das Token erstellt wurde…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt…</translation>
    </message>
</context>
<context>
    <name>patdesk::OthersTokenDialog</name>
    <message>
        <source>Token without an owner</source>
        <translation>Token ohne Besitzer</translation>
    </message>
    <message>
        <source>Token of %1</source>
        <translation>Token von %1</translation>
    </message>
    <message>
        <source>The service names no owner, so nobody can rename it or change its scopes.</source>
        <translation>Der Dienst nennt keinen Besitzer, daher kann niemand es umbenennen oder seine Scopes ändern.</translation>
    </message>
    <message>
        <source>Only %1 can rename it or change its scopes.</source>
        <translation>Nur %1 kann es umbenennen oder seine Scopes ändern.</translation>
    </message>
    <message>
        <source>You can change its expiry or delete it.</source>
        <translation>Sie können seinen Ablauf ändern oder es löschen.</translation>
    </message>
    <message>
        <source>You can delete it.</source>
        <translation>Sie können es löschen.</translation>
    </message>
    <message>
        <source>You can change its expiry.</source>
        <translation>Sie können seinen Ablauf ändern.</translation>
    </message>
    <message>
        <source>Change e&amp;xpiry…</source>
        <translation>A&amp;blauf ändern…</translation>
    </message>
    <message>
        <source>Change expiry</source>
        <translation>Ablauf ändern</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>&amp;Write to owner…</source>
        <translation>Besitzer &amp;anschreiben…</translation>
    </message>
    <message>
        <source>Write to its owner</source>
        <translation>Besitzer anschreiben</translation>
    </message>
</context>
<context>
    <name>patdesk::OverviewActions</name>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>How the tenant stands, and what has changed</source>
        <translation>Wie es um den Tenant steht und was sich geändert hat</translation>
    </message>
</context>
<context>
    <name>patdesk::OverviewWindow</name>
    <message>
        <source>Whole tenant</source>
        <translation>Ganzer Tenant</translation>
    </message>
    <message>
        <source>My tokens</source>
        <translation>Meine Token</translation>
    </message>
    <message>
        <source>Tokens of one owner</source>
        <translation>Token eines Besitzers</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Änderungen seit</translation>
    </message>
    <message>
        <source>The snapshot to compare the list with</source>
        <translation>Die Momentaufnahme, mit der die Liste verglichen wird</translation>
    </message>
    <message>
        <source>Cha&amp;nges since</source>
        <translation>Ä&amp;nderungen seit</translation>
    </message>
    <message>
        <source>Show in &amp;table</source>
        <translation>In &amp;Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Show in table</source>
        <translation>In Tabelle anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Als Markdown &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Shows the tokens of the chosen change in the table</source>
        <translation>Zeigt die Token der ausgewählten Änderung in der Tabelle an</translation>
    </message>
    <message>
        <source>Open a tenant to see how it stands.</source>
        <translation>Öffnen Sie einen Tenant, um zu sehen, wie es um ihn steht.</translation>
    </message>
    <message>
        <source>The list could not be loaded.</source>
        <translation>Die Liste konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>The list is being loaded.</source>
        <translation>Die Liste wird geladen.</translation>
    </message>
    <message>
        <source>%1 · refreshed %2</source>
        <translation>%1 · aktualisiert am %2</translation>
    </message>
    <message>
        <source>Whose owner has gone and what is safe to delete is known once tokens were judged: choose “Judge tokens” beside the table.</source>
        <translation>Welche Token keinen Besitzer mehr haben und welche unbedenklich löschbar sind, ist erst nach dem Beurteilen bekannt: Wählen Sie „Token beurteilen“ neben der Tabelle.</translation>
    </message>
    <message>
        <source>%1: overview</source>
        <translation>%1: Übersicht</translation>
    </message>
    <message>
        <source>Production tenant</source>
        <translation>Produktiv-Tenant</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changes since %1</source>
        <translation>Änderungen seit %1</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Als Markdown kopiert.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>patdesk::OverviewWords</name>
    <message>
        <source>all scopes</source>
        <translation>alle Scopes</translation>
    </message>
    <message>
        <source>no scopes</source>
        <translation>keine Scopes</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n Scope</numerusform>
            <numerusform>%n Scopes</numerusform>
        </translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>hinzugekommen: %1</translation>
    </message>
    <message>
        <source>dropped: %1</source>
        <translation>entfallen: %1</translation>
    </message>
    <message>
        <source>%1, for the first time</source>
        <translation>%1, zum ersten Mal</translation>
    </message>
    <message>
        <source>%1, before that %2</source>
        <translation>%1, davor %2</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message numerus="yes">
        <source>Stale (unused for %n day(s))</source>
        <translation>
            <numerusform>Inaktiv (seit %n Tag ungenutzt)</numerusform>
            <numerusform>Inaktiv (seit %n Tagen ungenutzt)</numerusform>
        </translation>
    </message>
    <message>
        <source>May do everything</source>
        <translation>Dürfen alles</translation>
    </message>
    <message numerus="yes">
        <source>Expire within %n day(s)</source>
        <translation>
            <numerusform>Läuft innerhalb von %n Tag ab</numerusform>
            <numerusform>Läuft innerhalb von %n Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Never expire</source>
        <translation>Laufen nie ab</translation>
    </message>
    <message>
        <source>Owner gone</source>
        <translation>Besitzer nicht mehr da</translation>
    </message>
    <message>
        <source>Safe to delete</source>
        <translation>Unbedenklich löschbar</translation>
    </message>
    <message>
        <source>Known once tokens were judged</source>
        <translation>Erst nach dem Beurteilen von Token bekannt</translation>
    </message>
    <message>
        <source>Known once the list has arrived</source>
        <translation>Bekannt, sobald die Liste da ist</translation>
    </message>
    <message>
        <source>New tokens: %1</source>
        <translation>Neue Token: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>Replaced by another of the same name and owner: %1</source>
        <translation>Durch ein anderes mit gleichem Namen und Besitzer ersetzt: %1</translation>
    </message>
    <message>
        <source>Changed scopes: %1</source>
        <translation>Scopes geändert: %1</translation>
    </message>
    <message>
        <source>Changed expiry: %1</source>
        <translation>Ablauf geändert: %1</translation>
    </message>
    <message>
        <source>Changed owner: %1</source>
        <translation>Besitzer geändert: %1</translation>
    </message>
    <message>
        <source>Renamed: %1</source>
        <translation>Umbenannt: %1</translation>
    </message>
    <message>
        <source>Used again after they were stale: %1</source>
        <translation>Nach Inaktivität wieder genutzt: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <translation>%1, erstellt am %2</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie genutzt</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt genutzt am %1</translation>
    </message>
    <message>
        <source>the new one was created %1</source>
        <translation>das neue wurde am %1 erstellt</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>vorher: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>the tenant was opened, %1</source>
        <translation>dem Öffnen des Tenants, %1</translation>
    </message>
    <message>
        <source>the last snapshot, %1</source>
        <translation>der letzten Momentaufnahme, %1</translation>
    </message>
    <message>
        <source>a week ago, %1</source>
        <translation>einer Woche, %1</translation>
    </message>
    <message>
        <source>a month ago, %1</source>
        <translation>einem Monat, %1</translation>
    </message>
    <message>
        <source>What has changed is listed here once the list has arrived.</source>
        <translation>Was sich geändert hat, steht hier, sobald die Liste da ist.</translation>
    </message>
    <message>
        <source>Patdesk remembers and compares lists of the whole tenant. This is a part of it.</source>
        <translation>Patdesk merkt sich und vergleicht nur Listen des ganzen Tenants. Diese ist ein Teil davon.</translation>
    </message>
    <message>
        <source>Some tokens of this list could not be read. Such a list is neither remembered nor compared.</source>
        <translation>Manche Token dieser Liste waren unlesbar. Eine solche Liste merkt sich Patdesk nicht und vergleicht sie auch nicht.</translation>
    </message>
    <message>
        <source>Reading the snapshot… (%1 of %2)</source>
        <translation>Momentaufnahme wird gelesen… (%1 von %2)</translation>
    </message>
    <message>
        <source>Reading the snapshot…</source>
        <translation>Momentaufnahme wird gelesen…</translation>
    </message>
    <message>
        <source>The snapshots of this tenant can be neither read nor written.</source>
        <translation>Die Momentaufnahmen dieses Tenants können weder gelesen noch geschrieben werden.</translation>
    </message>
    <message>
        <source>This snapshot cannot be read. Choose another one.</source>
        <translation>Diese Momentaufnahme ist nicht lesbar. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>Seit dem %1 hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Patdesk keeps no snapshots of the demo tenant: this is compared with the list as it was when the tenant was opened.</source>
        <translation>Vom Demo-Tenant bewahrt Patdesk keine Momentaufnahmen auf: Verglichen wird mit der Liste, wie sie beim Öffnen des Tenants war.</translation>
    </message>
    <message>
        <source>This is the first snapshot of this tenant. There will be another as soon as a list has changed: after a refresh, or when you open the tenant again.</source>
        <translation>Dies ist die erste Momentaufnahme dieses Tenants. Eine weitere entsteht, sobald sich eine Liste geändert hat: nach dem Aktualisieren oder wenn Sie den Tenant erneut öffnen.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>patdesk::OwnerMessagesWindow</name>
    <message>
        <source>Write to owners</source>
        <translation>Besitzer anschreiben</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>A&amp;lle kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Copies every message, one after the other</source>
        <translation>Kopiert alle Nachrichten hintereinander</translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s)</source>
        <translation>
            <numerusform>%n Besitzer</numerusform>
            <numerusform>%n Besitzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n token(s) is/are your own</source>
        <translation>
            <numerusform> · %n Token gehört Ihnen selbst</numerusform>
            <numerusform> · %n Token gehören Ihnen selbst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n token(s) has/have no owner</source>
        <translation>
            <numerusform> · %n Token hat keinen Besitzer</numerusform>
            <numerusform> · %n Token haben keinen Besitzer</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is written to</source>
        <translation>Wer angeschrieben wird</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Frist</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Address, or leave it to the mail program</source>
        <translation>Adresse; leer lassen, um sie im E-Mail-Programm einzutragen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>{owner}, {tenant}, {tokens} and {deadline} are replaced in each message. Messages that you have edited stay as they are. Patdesk keeps the template for next time.</source>
        <translation>{owner}, {tenant}, {tokens} und {deadline} werden in jeder Nachricht ersetzt. Nachrichten, die Sie bearbeitet haben, bleiben, wie sie sind. Patdesk merkt sich die Vorlage für das nächste Mal.</translation>
    </message>
    <message>
        <source>&amp;Restore default</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Open in mail program</source>
        <translation>&amp;Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>&amp;Mark as sent</source>
        <translation>Als &amp;gesendet markieren</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als gesendet markieren</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n message(s)</source>
        <translation>
            <numerusform>%n Nachricht &amp;kopieren</numerusform>
            <numerusform>%n Nachrichten &amp;kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Mark as not sent</source>
        <translation>Als &amp;nicht gesendet markieren</translation>
    </message>
    <message>
        <source>✓ Asked on %1</source>
        <translation>✓ Gefragt am %1</translation>
    </message>
    <message>
        <source>… Opened</source>
        <translation>… Geöffnet</translation>
    </message>
    <message>
        <source>… Copied</source>
        <translation>… Kopiert</translation>
    </message>
    <message>
        <source>– Not sent</source>
        <translation>– Nicht gesendet</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n message(s).</source>
        <translation>
            <numerusform>%n Nachricht wurde kopiert.</numerusform>
            <numerusform>%n Nachrichten wurden kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>(Paste the text here.)</source>
        <translation>(Fügen Sie hier den Text ein.)</translation>
    </message>
    <message>
        <source>No mail program is set up. The text was copied to the clipboard.</source>
        <translation>Es ist kein E-Mail-Programm eingerichtet. Der Text wurde in die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>The text is too long to be handed over and was copied to the clipboard. Paste it into the draft.</source>
        <translation>Der Text ist zu lang, um übergeben zu werden, und wurde in die Zwischenablage kopiert. Fügen Sie ihn in den Entwurf ein.</translation>
    </message>
    <message>
        <source>Opened in the mail program. Mark it as sent when it is.</source>
        <translation>Im E-Mail-Programm geöffnet. Markieren Sie die Nachricht als gesendet, sobald sie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>You have edited %n message(s) and neither copied nor sent it/them. Close anyway?</source>
        <translation>
            <numerusform>Sie haben %n Nachricht bearbeitet und weder kopiert noch gesendet. Trotzdem schließen?</numerusform>
            <numerusform>Sie haben %n Nachrichten bearbeitet und weder kopiert noch gesendet. Trotzdem schließen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::OwnerPicker</name>
    <message>
        <source>Show the tokens of one owner</source>
        <translation>Token eines Besitzers anzeigen</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Teil des Namens</translation>
    </message>
    <message>
        <source>Search owners</source>
        <translation>Besitzer suchen</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>Token anzeigen</translation>
    </message>
</context>
<context>
    <name>patdesk::OwnerState</name>
    <message>
        <source>The owner is active.</source>
        <translation>Der Besitzer ist aktiv.</translation>
    </message>
    <message>
        <source>The owner %1 is active.</source>
        <translation>Der Besitzer %1 ist aktiv.</translation>
    </message>
    <message>
        <source>The owner is on leave and may come back.</source>
        <translation>Der Besitzer ist beurlaubt und kommt vielleicht zurück.</translation>
    </message>
    <message>
        <source>The owner %1 is on leave and may come back.</source>
        <translation>Der Besitzer %1 ist beurlaubt und kommt vielleicht zurück.</translation>
    </message>
    <message>
        <source>The owner has left. Programs with this token keep running until it is deleted.</source>
        <translation>Der Besitzer ist ausgeschieden. Programme mit diesem Token laufen weiter, bis es gelöscht wird.</translation>
    </message>
    <message>
        <source>The owner %1 has left. Programs with this token keep running until it is deleted.</source>
        <translation>Der Besitzer %1 ist ausgeschieden. Programme mit diesem Token laufen weiter, bis es gelöscht wird.</translation>
    </message>
    <message>
        <source>The owner is not among the identities that this credential can see.</source>
        <translation>Der Besitzer ist nicht unter den Identitäten, die diese Zugangsdaten sehen können.</translation>
    </message>
    <message>
        <source>The owner %1 is not among the identities that this credential can see.</source>
        <translation>Der Besitzer %1 ist nicht unter den Identitäten, die diese Zugangsdaten sehen können.</translation>
    </message>
    <message>
        <source>The token has no owner.</source>
        <translation>Das Token hat keinen Besitzer.</translation>
    </message>
    <message>
        <source>The owner is in a state that Patdesk does not know.</source>
        <translation>Der Besitzer ist in einem Status, den Patdesk nicht kennt.</translation>
    </message>
    <message>
        <source>The owner %1 is in a state that Patdesk does not know.</source>
        <translation>Der Besitzer %1 ist in einem Status, den Patdesk nicht kennt.</translation>
    </message>
</context>
<context>
    <name>patdesk::OwnerStateText</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>Beurlaubt</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Kein Besitzer</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>patdesk::Palette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Type a few letters of an action</source>
        <translation>Ein paar Buchstaben einer Aktion eingeben</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>jetzt nicht</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>jetzt nicht verfügbar</translation>
    </message>
    <message>
        <source>No action matches.</source>
        <translation>Keine Aktion passt.</translation>
    </message>
    <message>
        <source>It is not available now.</source>
        <translation>Das ist jetzt nicht verfügbar.</translation>
    </message>
    <message>
        <source>Goes to this button. Nothing is pressed.</source>
        <translation>Springt zu dieser Schaltfläche. Sie wird nicht gedrückt.</translation>
    </message>
</context>
<context>
    <name>patdesk::Paragraph</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences that follow each other</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>patdesk::PastList</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>In the list for the first time</source>
        <translation>Zum ersten Mal in der Liste</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>No longer in the list</source>
        <translation>Nicht mehr in der Liste</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <translation>Name: %1 → %2</translation>
    </message>
    <message>
        <source>Owner: %1 → %2</source>
        <translation>Besitzer: %1 → %2</translation>
    </message>
    <message>
        <source>Scopes: %1 → %2</source>
        <translation>Scopes: %1 → %2</translation>
    </message>
    <message>
        <source>Expires: %1 → %2</source>
        <translation>Ablauf: %1 → %2</translation>
    </message>
    <message>
        <source>Managed or no longer managed by the service</source>
        <translation>Vom Dienst verwaltet oder nicht mehr verwaltet</translation>
    </message>
    <message>
        <source>%1 (by Patdesk)</source>
        <translation>%1 (durch Patdesk)</translation>
    </message>
    <message>
        <source>%1 (by Patdesk; no answer came)</source>
        <translation>%1 (durch Patdesk; keine Antwort)</translation>
    </message>
    <message>
        <source>, from %1 addresses</source>
        <translation>, von %1 Adressen</translation>
    </message>
    <message>
        <source>, from %1</source>
        <translation>, von %1</translation>
    </message>
    <message>
        <source> on %1</source>
        <translation> an %1</translation>
    </message>
    <message>
        <source>%1 of one of the owner&apos;s tokens</source>
        <translation>%1 eines der Token des Besitzers</translation>
    </message>
    <message>
        <source>Used on %1, by earlier lists</source>
        <translation>Genutzt an %1, laut früheren Listen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>Uses are known since %1.</source>
        <translation>Nutzungen sind seit dem %1 bekannt.</translation>
    </message>
    <message>
        <source>Known to Patdesk since %1.</source>
        <translation>Patdesk bekannt seit dem %1.</translation>
    </message>
</context>
<context>
    <name>patdesk::PictureStrip</name>
    <message>
        <source>Pictures</source>
        <translation>Grafiken</translation>
    </message>
    <message>
        <source>More pictures</source>
        <translation>Weitere Grafiken</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>Als Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern…</translation>
    </message>
</context>
<context>
    <name>patdesk::PictureWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>irgendwann</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>in höchstens %1</translation>
    </message>
    <message>
        <source>up to %1 ago</source>
        <translation>vor höchstens %1</translation>
    </message>
    <message>
        <source>in more than %1</source>
        <translation>in mehr als %1</translation>
    </message>
    <message>
        <source>more than %1 ago</source>
        <translation>vor mehr als %1</translation>
    </message>
    <message>
        <source>in %1 to %2</source>
        <translation>in %1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2 ago</source>
        <translation>vor %1 bis %2</translation>
    </message>
    <message>
        <source>not all scopes</source>
        <translation>nicht alle Scopes</translation>
    </message>
    <message numerus="yes">
        <source>%n or more scopes</source>
        <translation>
            <numerusform>%n oder mehr Scopes</numerusform>
            <numerusform>%n oder mehr Scopes</numerusform>
        </translation>
    </message>
    <message>
        <source>no scopes</source>
        <translation>keine Scopes</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n Scope</numerusform>
            <numerusform>%n Scopes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 scopes</source>
        <translation>%1 bis %2 Scopes</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>all scopes</source>
        <translation>alle Scopes</translation>
    </message>
    <message>
        <source>other owners</source>
        <translation>andere Besitzer</translation>
    </message>
    <message>
        <source>safe to delete</source>
        <translation>unbedenklich</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation>Besitzer %1</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
</context>
<context>
    <name>patdesk::PlanChip</name>
    <message>
        <source>Unfinished plan</source>
        <translation>Unvollendeter Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) is/are not finished</source>
        <translation>
            <numerusform>%n Plan ist nicht abgeschlossen</numerusform>
            <numerusform>%n Pläne sind nicht abgeschlossen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::PlanListDialog</name>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>&amp;Discard draft…</source>
        <translation>Entwurf &amp;verwerfen…</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>No plan has been applied or kept as a draft yet.</source>
        <translation>Es wurde noch kein Plan angewendet oder als Entwurf behalten.</translation>
    </message>
    <message>
        <source>A draft is reviewed again before it is applied. An unfinished plan resumes exactly where it stopped; a finished one can be undone as far as the service allows.</source>
        <translation>Ein Entwurf wird vor dem Anwenden erneut geprüft. Ein unvollendeter Plan geht genau dort weiter, wo er aufgehört hat; ein abgeschlossener kann rückgängig gemacht werden, soweit der Dienst es zulässt.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Discard the draft “%1”?</source>
        <translation>Den Entwurf „%1“ verwerfen?</translation>
    </message>
    <message>
        <source>Nothing changes in the tenant.</source>
        <translation>Im Tenant ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Open plan</source>
        <translation>Plan ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Actions for the plan</source>
        <translation>Aktionen für den Plan</translation>
    </message>
</context>
<context>
    <name>patdesk::PlanModel</name>
    <message>
        <source>– Skipped</source>
        <translation>– Übersprungen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
</context>
<context>
    <name>patdesk::PlanProgress</name>
    <message>
        <source>Save re&amp;port…</source>
        <translation>Be&amp;richt speichern…</translation>
    </message>
    <message>
        <source>&amp;Write to owners…</source>
        <translation>&amp;Besitzer anschreiben…</translation>
    </message>
    <message>
        <source>Send unknown &amp;again</source>
        <translation>Unbekannte erneut &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>Rückgängig &amp;machen…</translation>
    </message>
    <message>
        <source>&amp;Cancel the rest</source>
        <translation>Den Rest &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v von %m</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Write to owners</source>
        <translation>Besitzer anschreiben</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Paused. Resume continues from here.</source>
        <translation>Angehalten. „Fortsetzen“ macht hier weiter.</translation>
    </message>
    <message>
        <source>The plan is paused. Resume continues from here.</source>
        <translation>Der Plan ist angehalten. „Fortsetzen“ macht hier weiter.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Paused. What was already sent is still answered. Resume continues from here.</source>
        <translation>Angehalten. Was schon gesendet ist, wird noch beantwortet. „Fortsetzen“ macht hier weiter.</translation>
    </message>
</context>
<context>
    <name>patdesk::PlanReview</name>
    <message>
        <source>Name of the tenant</source>
        <translation>Name des Tenants</translation>
    </message>
    <message>
        <source>%1 is a production tenant. Type its name to apply the plan.</source>
        <translation>%1 ist ein Produktiv-Tenant. Geben Sie seinen Namen ein, um den Plan anzuwenden.</translation>
    </message>
    <message>
        <source>Number of tokens to delete</source>
        <translation>Anzahl der zu löschenden Token</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Plan to delete these</source>
        <translation>Löschen dieser Token planen</translation>
    </message>
    <message>
        <source>Write to their owners</source>
        <translation>Deren Besitzer anschreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n of these tokens belong(s) to somebody else/others. Only its owner/their owners can change it/them.</source>
        <translation>
            <numerusform>%n von diesen Token gehört jemand anderem. Nur der Besitzer kann es ändern.</numerusform>
            <numerusform>%n von diesen Token gehören anderen. Nur die Besitzer können sie ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason for deleting tokens that are not known to be safe:</source>
        <translation>Grund für das Löschen von Token, die nicht als unbedenklich beurteilt sind:</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) is/are not known to be safe. Say why you are deleting it/them anyway.</source>
        <translation>
            <numerusform>%n Token ist nicht als unbedenklich beurteilt. Geben Sie an, warum Sie es trotzdem löschen.</numerusform>
            <numerusform>%n Token sind nicht als unbedenklich beurteilt. Geben Sie an, warum Sie sie trotzdem löschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of tokens to suspend</source>
        <translation>Anzahl der stillzulegenden Token</translation>
    </message>
    <message numerus="yes">
        <source>Type %n to suspend %n token(s). Some of them seem to be in use.</source>
        <translation>
            <numerusform>Geben Sie %n ein, um %n Token stillzulegen. Einige davon scheinen in Gebrauch zu sein.</numerusform>
            <numerusform>Geben Sie %n ein, um %n Token stillzulegen. Einige davon scheinen in Gebrauch zu sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %n to delete %n token(s).</source>
        <translation>
            <numerusform>Geben Sie %n ein, um %n Token zu löschen.</numerusform>
            <numerusform>Geben Sie %n ein, um %n Token zu löschen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::PlanSteps</name>
    <message>
        <source>Select all with a &amp;warning</source>
        <translation>Alle mit &amp;Warnung auswählen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Chosen step</source>
        <translation>Ausgewählter Schritt</translation>
    </message>
    <message>
        <source>Filter the plan</source>
        <translation>Plan filtern</translation>
    </message>
    <message>
        <source>Filter by name, owner, scope or ID</source>
        <translation>Nach Name, Besitzer, Scope oder ID filtern</translation>
    </message>
    <message>
        <source>Steps shown</source>
        <translation>Angezeigte Schritte</translation>
    </message>
    <message>
        <source>Select all with a warning</source>
        <translation>Alle mit Warnung auswählen</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>&amp;Include again</source>
        <translation>Wieder &amp;einbeziehen</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo these %n change(s)…</source>
        <translation>
            <numerusform>Diese Änderung &amp;rückgängig machen…</numerusform>
            <numerusform>Diese %n Änderungen &amp;rückgängig machen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all of “%1”</source>
        <translation>Alle von „%1“ auswählen</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>&amp;Namen kopieren</translation>
    </message>
    <message>
        <source>Copy new &amp;value</source>
        <translation>Neuen Wer&amp;t kopieren</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>Warnings first</source>
        <translation>Warnungen zuerst</translation>
    </message>
    <message>
        <source>Actions for the step</source>
        <translation>Aktionen für den Schritt</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Besitzer: %1</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>Bericht s&amp;peichern…</translation>
    </message>
    <message>
        <source>S&amp;how only those of “%1”</source>
        <translation>Nur die von „%1“ &amp;anzeigen</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>Client-ID kopieren</translation>
    </message>
</context>
<context>
    <name>patdesk::PlanWindow</name>
    <message>
        <source>Open %1 to apply this plan.</source>
        <translation>Öffnen Sie %1, um diesen Plan anzuwenden.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Dry &amp;run</source>
        <translation>&amp;Probelauf</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply the plan (Ctrl+Enter)</source>
        <translation>Plan anwenden (Strg+Enter)</translation>
    </message>
    <message>
        <source>S&amp;uspend first…</source>
        <translation>Zuerst still&amp;legen…</translation>
    </message>
    <message>
        <source>Suspend first</source>
        <translation>Zuerst stilllegen</translation>
    </message>
    <message>
        <source>Suspended tokens can be restored until they expire.</source>
        <translation>Stillgelegte Token können wiederhergestellt werden, bis sie ablaufen.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n token(s)</source>
        <translation>
            <numerusform>%n Token löschen</numerusform>
            <numerusform>%n Token löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n change(s)</source>
        <translation>
            <numerusform>%n Änderung &amp;anwenden</numerusform>
            <numerusform>%n Änderungen &amp;anwenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will not be reminded to delete this/these %n token(s).</source>
        <translation>
            <numerusform>An das Löschen dieses Tokens werden Sie nicht erinnert.</numerusform>
            <numerusform>An das Löschen dieser %n Token werden Sie nicht erinnert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Pläne (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Loading the tokens of the tenant…</source>
        <translation>Die Token des Tenants werden geladen…</translation>
    </message>
    <message>
        <source>Saving the plan…</source>
        <translation>Der Plan wird gespeichert…</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Plan behalten</translation>
    </message>
    <message>
        <source>Keep the changes to this plan as a draft?</source>
        <translation>Die Änderungen an diesem Plan als Entwurf behalten?</translation>
    </message>
    <message>
        <source>Keep this plan as a draft?</source>
        <translation>Diesen Plan als Entwurf behalten?</translation>
    </message>
    <message>
        <source>Drafts are listed with the earlier plans. Nothing is sent before you apply one.</source>
        <translation>Entwürfe stehen in der Liste bei den früheren Plänen. Nichts wird gesendet, bevor Sie einen anwenden.</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation>Als &amp;Entwurf behalten</translation>
    </message>
    <message>
        <source>Nothing was applied to what is selected.</source>
        <translation>Auf die Auswahl wurde nichts angewendet.</translation>
    </message>
</context>
<context>
    <name>patdesk::PlanWishDialog</name>
    <message>
        <source>Suspend now, delete later, remind me</source>
        <translation>Jetzt stilllegen, später löschen, mich erinnern</translation>
    </message>
    <message>
        <source>Suspend, listen, restore what is needed</source>
        <translation>Stilllegen, horchen, Benötigtes wiederherstellen</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Change expiry</source>
        <translation>Ablauf ändern</translation>
    </message>
    <message>
        <source>Extend expiry</source>
        <translation>Gültigkeit verlängern</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Narrow scopes</source>
        <translation>Scopes einschränken</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me after</source>
        <translation>Erinnerungsfrist</translation>
    </message>
    <message numerus="yes">
        <source> hour(s)</source>
        <translation>
            <numerusform> Stunde</numerusform>
            <numerusform> Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens end in</source>
        <translation>Token laufen ab in</translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation>Horchdauer</translation>
    </message>
    <message>
        <source>Extend by</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Include &amp;managed tokens, even though whatever uses them will stop working</source>
        <translation>&amp;Verwaltete Token einbeziehen, auch wenn dadurch etwas ausfällt</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Which tokens</source>
        <translation>Welche Token</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected token(s)</source>
        <translation>
            <numerusform>Das ausgewählte Token</numerusform>
            <numerusform>Die %n ausgewählten Token</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 tokens shown (%2)</source>
        <translation>Alle %1 angezeigten Token (%2)</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Include managed tokens</source>
        <translation>Verwaltete Token einbeziehen</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>Tenant: %1</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>A&amp;ktion</translation>
    </message>
    <message>
        <source>Review plan</source>
        <translation>Plan prüfen</translation>
    </message>
    <message>
        <source>Deleting cannot be undone, so suspend first: the tokens expire soon, and you can restore any of them until then.</source>
        <translation>Löschen lässt sich nicht rückgängig machen, daher zuerst stilllegen: Die Token laufen bald ab, und bis dahin können Sie jedes davon wiederherstellen.</translation>
    </message>
    <message>
        <source>You can undo this until then.</source>
        <translation>Bis dahin können Sie das rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Expire in</source>
        <translation>&amp;Ablauf in</translation>
    </message>
    <message>
        <source>When Patdesk starts, with a plan to delete them.</source>
        <translation>Beim Start von Patdesk, mit einem Plan, sie zu löschen.</translation>
    </message>
    <message>
        <source>&amp;Remind me after</source>
        <translation>&amp;Erinnerungsfrist</translation>
    </message>
    <message>
        <source>A scream test: the tokens expire soon, and Patdesk listens for sign-ins with them. What turns out to be needed is restored at once; what stays silent to the end can be deleted.</source>
        <translation>Ein Stilllegungstest („Scream-Test“): Die Token laufen bald ab, und Patdesk horcht auf Anmeldungen damit. Was sich als benötigt erweist, wird sofort wiederhergestellt; was bis zum Ende stumm bleibt, kann gelöscht werden.</translation>
    </message>
    <message>
        <source>A sign-in before that is noticed, too, and nothing has stopped working yet.</source>
        <translation>Auch eine Anmeldung davor wird bemerkt; bis dahin funktioniert noch alles.</translation>
    </message>
    <message>
        <source>From their expiry on, while Patdesk has the tenant open. It catches up after a pause.</source>
        <translation>Ab dem Ablauf, solange Patdesk den Tenant geöffnet hat. Nach einer Pause holt es Versäumtes nach.</translation>
    </message>
    <message>
        <source>&amp;Listen for</source>
        <translation>&amp;Horchdauer</translation>
    </message>
    <message>
        <source>Deleting cannot be undone. To be able to restore the tokens, choose “%1”.</source>
        <translation>Löschen lässt sich nicht rückgängig machen. Damit Sie die Token wiederherstellen können, wählen Sie „%1“.</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>A&amp;blauf</translation>
    </message>
    <message>
        <source>From the expiry of each token, or from now if it has expired.</source>
        <translation>Ab dem Ablauf jedes Tokens, oder ab jetzt, wenn es abgelaufen ist.</translation>
    </message>
    <message>
        <source>&amp;Extend by</source>
        <translation>Ver&amp;längerung</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>You can use {name}, {owner}, {n} (counter) and {date}.</source>
        <translation>Möglich sind {name}, {owner}, {n} (Zähler) und {date}.</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Neuer Name</translation>
    </message>
    <message>
        <source>Scopes that are not listed here are removed.</source>
        <translation>Scopes, die hier nicht stehen, werden entfernt.</translation>
    </message>
    <message>
        <source>Scopes to &amp;keep</source>
        <translation>Zu behaltende &amp;Scopes</translation>
    </message>
    <message>
        <source>No tokens are shown.</source>
        <translation>Es werden keine Token angezeigt.</translation>
    </message>
    <message>
        <source>Enter at least one scope.</source>
        <translation>Geben Sie mindestens einen Scope ein.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Enter a new name: this one leaves all names as they are.</source>
        <translation>Geben Sie einen neuen Namen ein: Mit diesem bleiben alle Namen, wie sie sind.</translation>
    </message>
    <message>
        <source>You can delete other people&apos;s tokens, or write to their owners.</source>
        <translation>Sie können Token anderer löschen oder deren Besitzer anschreiben.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>“%1” → %2</source>
        <translation>„%1“ → %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>patdesk::PolicyActions</name>
    <message>
        <source>&amp;Verdict policy…</source>
        <translation>Beurteilungs&amp;richtlinie…</translation>
    </message>
    <message>
        <source>Add an e&amp;xception…</source>
        <translation>Ausnahme hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>Policy…</source>
        <translation>Richtlinie…</translation>
    </message>
    <message>
        <source>The rules by which tokens are judged, and which verdicts others would change</source>
        <translation>Die Regeln, nach denen Token beurteilt werden, und welche Urteile sich mit anderen ändern würden</translation>
    </message>
    <message>
        <source>Adds this token to the exceptions of the verdict policy</source>
        <translation>Fügt dieses Token den Ausnahmen der Beurteilungsrichtlinie hinzu</translation>
    </message>
    <message>
        <source>Judge the tokens, then select one of them.</source>
        <translation>Beurteilen Sie die Token und wählen Sie dann eines aus.</translation>
    </message>
</context>
<context>
    <name>patdesk::PolicyDialog</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Verdict policy</source>
        <translation>Beurteilungsrichtlinie</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Verdicts that change</source>
        <translation>Urteile, die sich ändern</translation>
    </message>
    <message>
        <source>&amp;Save policy</source>
        <translation>Richtlinie &amp;speichern</translation>
    </message>
    <message>
        <source>Save policy</source>
        <translation>Richtlinie speichern</translation>
    </message>
    <message>
        <source>One rule or exception a line. This policy is of the demo tenant, and is forgotten when you leave it.</source>
        <translation>Je Zeile eine Regel oder Ausnahme. Diese Richtlinie gehört zum Demo-Tenant und wird vergessen, wenn Sie ihn verlassen.</translation>
    </message>
    <message>
        <source>One rule or exception a line. It is the policy of all your tenants.</source>
        <translation>Je Zeile eine Regel oder Ausnahme. Die Richtlinie gilt für alle Ihre Tenants.</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (und %2 weitere)</translation>
    </message>
    <message>
        <source>What would change is shown when the policy can be read.</source>
        <translation>Was sich ändern würde, wird angezeigt, sobald die Richtlinie lesbar ist.</translation>
    </message>
    <message>
        <source>No token has been judged yet, so that nothing can be compared.</source>
        <translation>Noch wurde kein Token beurteilt, daher lässt sich nichts vergleichen.</translation>
    </message>
    <message>
        <source>Comparing verdicts…</source>
        <translation>Urteile werden verglichen…</translation>
    </message>
    <message>
        <source>No verdict changes.</source>
        <translation>Kein Urteil ändert sich.</translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) change(s):</source>
        <translation>
            <numerusform>%n Urteil ändert sich:</numerusform>
            <numerusform>%n Urteile ändern sich:</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy has been changed elsewhere since you opened it. Copy your text, and open the policy anew.</source>
        <translation>Die Richtlinie wurde anderswo geändert, seit Sie sie geöffnet haben. Kopieren Sie Ihren Text und öffnen Sie die Richtlinie neu.</translation>
    </message>
</context>
<context>
    <name>patdesk::PolicyText</name>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>Die Datei ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>The file is not UTF-8.</source>
        <translation>Die Datei ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>“yearly jobs” must not be less than “silence at least”.</source>
        <translation>„yearly jobs“ darf nicht kleiner sein als „silence at least“.</translation>
    </message>
    <message>
        <source>A line is “setting: value”, or begins with “keep”, “accept”, “do without” or #.</source>
        <translation>Eine Zeile hat die Form „Einstellung: Wert“ oder beginnt mit „keep“, „accept“, „do without“ oder #.</translation>
    </message>
    <message>
        <source>%1 is set a second time.</source>
        <translation>%1 ist zum zweiten Mal gesetzt.</translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation>%1 hat keinen Wert.</translation>
    </message>
    <message>
        <source>The version is a whole number from 1, not %1.</source>
        <translation>Die Version ist eine ganze Zahl ab 1, nicht %1.</translation>
    </message>
    <message>
        <source>%1 is no setting.</source>
        <translation>Eine Einstellung %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is no setting; did you mean %2?</source>
        <translation>Eine Einstellung %1 gibt es nicht. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>%1 is “1 in 100000”, say, not %2.</source>
        <translation>%1 lautet zum Beispiel „1 in 100000“, nicht %2.</translation>
    </message>
    <message>
        <source>%1 is a whole number of %2, not %3.</source>
        <translation>%1 ist eine ganze Zahl (Einheit: %2), nicht %3.</translation>
    </message>
    <message>
        <source>%1 is between %2 and %3, not %4.</source>
        <translation>%1 liegt zwischen %2 und %3, nicht bei %4.</translation>
    </message>
    <message>
        <source>After “%1” comes “token”, “owner” or “name”.</source>
        <translation>Nach „%1“ folgt „token“, „owner“ oder „name“.</translation>
    </message>
    <message>
        <source>An exception ends with “until YEAR-MONTH-DAY because …”, and needs both.</source>
        <translation>Eine Ausnahme endet mit „until JAHR-MONAT-TAG because …“ und braucht beides.</translation>
    </message>
    <message>
        <source>%1 is no day; write it as 2027-03-31.</source>
        <translation>%1 ist kein Tag; schreiben Sie ihn wie 2027-03-31.</translation>
    </message>
    <message>
        <source>The exception has no reason after “because”.</source>
        <translation>Der Ausnahme fehlt der Grund nach „because“.</translation>
    </message>
    <message>
        <source>%1 is no source that a verdict needs; these are: %2.</source>
        <translation>%1 ist keine Quelle, die ein Urteil braucht; das sind: %2.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>patdesk::PrivacyPage</name>
    <message>
        <source>Secrets of tenants</source>
        <translation>Secrets von Tenants</translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain and nowhere else. Without a keychain, in memory until Patdesk closes.</source>
        <translation>Nur im Schlüsselbund dieses Computers. Ohne Schlüsselbund im Speicher, bis Patdesk geschlossen wird.</translation>
    </message>
    <message>
        <source>Secrets of new tokens</source>
        <translation>Secrets neuer Token</translation>
    </message>
    <message>
        <source>Shown once, and never stored. “Hand over” puts one where it will be used, without the clipboard.</source>
        <translation>Werden einmal angezeigt und nie gespeichert. „Übergeben“ bringt ein Secret ohne Zwischenablage dorthin, wo es genutzt wird.</translation>
    </message>
    <message>
        <source>Access tokens, proxy logins</source>
        <translation>Access-Token, Proxy-Anmeldedaten</translation>
    </message>
    <message>
        <source>In memory only. No file, log line or window title contains a secret.</source>
        <translation>Nur im Speicher. Keine Datei, keine Protokollzeile und kein Fenstertitel enthält ein Secret.</translation>
    </message>
    <message>
        <source>Clipboard time</source>
        <translation>Zeit für die Zwischenablage</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>when Patdesk closes</source>
        <translation>wenn Patdesk geschlossen wird</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>It is also cleared when Patdesk closes, but never once something else has been copied. Set it to 0 to keep it until Patdesk closes.</source>
        <translation>Es wird auch gelöscht, wenn Patdesk geschlossen wird, aber nie, nachdem etwas anderes kopiert wurde. Bei 0 bleibt es erhalten, bis Patdesk geschlossen wird.</translation>
    </message>
    <message>
        <source>C&amp;lear a copied secret after</source>
        <translation>Kopiertes Secret &amp;löschen nach</translation>
    </message>
    <message>
        <source>Locking wipes tokens and credentials from memory. Patdesk also locks on Ctrl+L, when the screen locks, and when the computer goes to sleep. Set it to 0 to lock only then.</source>
        <translation>Das Sperren löscht Token und Zugangsdaten aus dem Speicher. Patdesk sperrt auch bei Strg+L, wenn der Bildschirm gesperrt wird und wenn der Computer in den Ruhezustand geht. Bei 0 sperrt es nur dann.</translation>
    </message>
    <message>
        <source>Loc&amp;k when idle for</source>
        <translation>Bei Untätig&amp;keit sperren nach</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
</context>
<context>
    <name>patdesk::ProductionBand</name>
    <message>
        <source>Production tenant: %1</source>
        <translation>Produktiv-Tenant: %1</translation>
    </message>
</context>
<context>
    <name>patdesk::ProxyLoginDialog</name>
    <message>
        <source>Proxy login</source>
        <translation>Proxy-Anmeldung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The network proxy %1 requires a login.</source>
        <translation>Der Netzwerk-Proxy %1 verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The network proxy %1 requires a login for “%2”.</source>
        <translation>Der Netzwerk-Proxy %1 verlangt eine Anmeldung für „%2“.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Kept in memory until Patdesk closes, and not stored.</source>
        <translation>Bleibt im Speicher, bis Patdesk geschlossen wird; wird nicht dauerhaft gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
</context>
<context>
    <name>patdesk::QueryCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>patdesk::QueryHelp</name>
    <message>
        <source>this text in the name, the owner&apos;s name, a scope or the ID</source>
        <translation>dieser Text im Namen, im Namen des Besitzers, in einem Scope oder in der ID</translation>
    </message>
    <message>
        <source>both texts; quotation marks make text of everything in them</source>
        <translation>beide Texte; Anführungszeichen machen alles darin zu Text</translation>
    </message>
    <message>
        <source>also name: scope: id:; svc* fits as a whole, (chen or okafor) is one of them</source>
        <translation>auch name: scope: id:; svc* passt auf das Ganze, (chen or okafor) ist einer von beiden</translation>
    </message>
    <message>
        <source>less than 30 days ago; also created; expires&lt;30d is within the next 30 days;
h, d, w, m, y; &lt; &lt;= &gt; &gt;=; or a date: used&gt;=2025-11-01 expires:this-month</source>
        <translation>vor weniger als 30 Tagen; auch created; expires&lt;30d: in den nächsten 30 Tagen;
h, d, w, m, y; &lt; &lt;= &gt; &gt;=; oder ein Datum: used&gt;=2025-11-01 expires:this-month</translation>
    </message>
    <message>
        <source>also expires:never, and unreadable for a date that could not be read</source>
        <translation>auch expires:never, und unreadable für ein Datum, das nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>never-used, expiring, expired, never-expires, all-scopes, managed, unreadable,
recently-used; managed:yes mine:no lifetime&gt;8h scopes&gt;5</source>
        <translation>never-used, expiring, expired, never-expires, all-scopes, managed, unreadable,
recently-used; managed:yes mine:no lifetime&gt;8h scopes&gt;5</translation>
    </message>
    <message>
        <source>in-use, cannot-tell or none; ownerstate:left gap:too-few-uses; once tokens were judged</source>
        <translation>in-use, cannot-tell oder none; ownerstate:left gap:too-few-uses; sobald Token beurteilt sind</translation>
    </message>
    <message>
        <source>the opposite, or, brackets; what stands side by side has to hold together</source>
        <translation>das Gegenteil; oder; Klammern; was nebeneinandersteht, muss zusammen gelten</translation>
    </message>
</context>
<context>
    <name>patdesk::QueryLexer</name>
    <message>
        <source>This quotation mark is not closed. Add another one (&quot;) after the text.</source>
        <translation>Dieses Anführungszeichen ist nicht geschlossen. Setzen Sie nach dem Text ein weiteres (&quot;).</translation>
    </message>
    <message>
        <source>There is nothing between these quotation marks. Enter a text there.</source>
        <translation>Zwischen diesen Anführungszeichen steht nichts. Geben Sie dort einen Text ein.</translation>
    </message>
    <message>
        <source>%1 cannot be compared. Write a colon after it.</source>
        <translation>%1 kann nicht verglichen werden. Schreiben Sie einen Doppelpunkt dahinter.</translation>
    </message>
    <message>
        <source>This word contains an invisible character. Type it again: %1</source>
        <translation>Dieses Wort enthält ein unsichtbares Zeichen. Geben Sie es neu ein: %1</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean %2?</source>
        <translation>Ein Feld „%1“ gibt es nicht. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are %2. Put quotation marks around a text with a colon in it.</source>
        <translation>Ein Feld „%1“ gibt es nicht. Die Felder sind %2. Setzen Sie einen Text mit Doppelpunkt in Anführungszeichen.</translation>
    </message>
    <message>
        <source>This bracket is not closed. Add a “)” after the last value.</source>
        <translation>Diese Klammer ist nicht geschlossen. Setzen Sie „)“ hinter den letzten Wert.</translation>
    </message>
    <message>
        <source>A value is missing here. %1</source>
        <translation>Hier fehlt ein Wert. %1</translation>
    </message>
    <message>
        <source>Put “or” between two values.</source>
        <translation>Setzen Sie „or“ zwischen zwei Werte.</translation>
    </message>
</context>
<context>
    <name>patdesk::QueryParser</name>
    <message>
        <source>This closing bracket has no opening one.</source>
        <translation>Zu dieser schließenden Klammer fehlt die öffnende.</translation>
    </message>
    <message>
        <source>“or” needs something on both sides.</source>
        <translation>„or“ braucht auf beiden Seiten etwas.</translation>
    </message>
    <message>
        <source>“%1” needs something on both sides.</source>
        <translation>„%1“ braucht auf beiden Seiten etwas.</translation>
    </message>
    <message>
        <source>“and” needs something on both sides.</source>
        <translation>„and“ braucht auf beiden Seiten etwas.</translation>
    </message>
    <message>
        <source>“not” needs something after it.</source>
        <translation>Nach „not“ muss etwas folgen.</translation>
    </message>
    <message>
        <source>There is nothing between these brackets.</source>
        <translation>Zwischen diesen Klammern steht nichts.</translation>
    </message>
    <message>
        <source>This bracket is not closed. Add a “)” where the group ends.</source>
        <translation>Diese Klammer ist nicht geschlossen. Setzen Sie „)“ an das Ende der Gruppe.</translation>
    </message>
    <message>
        <source>Only one value can be compared. Write several after a colon.</source>
        <translation>Nur ein einzelner Wert kann verglichen werden. Schreiben Sie mehrere hinter einen Doppelpunkt.</translation>
    </message>
    <message>
        <source>A query can have at most %1 conditions.</source>
        <translation>Eine Abfrage kann höchstens %1 Bedingungen haben.</translation>
    </message>
    <message>
        <source>Brackets and negations can be at most %1 deep.</source>
        <translation>Klammern und Verneinungen können höchstens %1 Ebenen tief sein.</translation>
    </message>
    <message>
        <source>A query can have at most %1 characters.</source>
        <translation>Eine Abfrage kann höchstens %1 Zeichen haben.</translation>
    </message>
</context>
<context>
    <name>patdesk::QuerySteps</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>There is no earlier query.</source>
        <translation>Es gibt keine frühere Abfrage.</translation>
    </message>
    <message>
        <source>There is no later query.</source>
        <translation>Es gibt keine spätere Abfrage.</translation>
    </message>
</context>
<context>
    <name>patdesk::QueryValues</name>
    <message>
        <source>“%1” is not understood here. Did you mean %2?</source>
        <translation>„%1“ ist hier unverständlich. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>“%1” is not understood here. %2</source>
        <translation>„%1“ ist hier unverständlich. %2</translation>
    </message>
    <message>
        <source>“%1” is more than a thousand years.</source>
        <translation>„%1“ ist mehr als tausend Jahre.</translation>
    </message>
    <message>
        <source>A time span needs &lt; or &gt;: expires&lt;%1 for sooner than that, expires&gt;%1 for later.</source>
        <translation>Eine Zeitspanne braucht &lt; oder &gt;: expires&lt;%1 für einen früheren, expires&gt;%1 für einen späteren Ablauf.</translation>
    </message>
    <message>
        <source>A time span needs &lt; or &gt;: %1&lt;%2 for more recently than that, %1&gt;%2 for longer ago.</source>
        <translation>Eine Zeitspanne braucht &lt; oder &gt;: %1&lt;%2 für weniger lange her, %1&gt;%2 für länger her.</translation>
    </message>
    <message>
        <source>“m” means months. Write %1 for minutes.</source>
        <translation>„m“ bedeutet Monate. Schreiben Sie %1 für Minuten.</translation>
    </message>
    <message>
        <source>Every token was created at some time. %1</source>
        <translation>Jedes Token wurde irgendwann erstellt. %1</translation>
    </message>
    <message>
        <source>“%1” cannot be compared. Write %2:%1.</source>
        <translation>„%1“ kann nicht verglichen werden. Schreiben Sie %2:%1.</translation>
    </message>
    <message>
        <source>There is no month “%1”. Write year, month and day: 2025-11-01.</source>
        <translation>Einen Monat „%1“ gibt es nicht. Schreiben Sie Jahr, Monat und Tag: 2025-11-01.</translation>
    </message>
    <message>
        <source>There is no day “%1”. Write year, month and day: 2025-11-01.</source>
        <translation>Einen Tag „%1“ gibt es nicht. Schreiben Sie Jahr, Monat und Tag: 2025-11-01.</translation>
    </message>
    <message>
        <source>For one by its name, write scope:%1.</source>
        <translation>Für einen bestimmten Scope schreiben Sie scope:%1.</translation>
    </message>
    <message>
        <source>scope needs a text: scope:idn:sources or scope:(idn:roles or idn:sources).</source>
        <translation>scope braucht einen Text: scope:idn:sources oder scope:(idn:roles or idn:sources).</translation>
    </message>
    <message>
        <source>id needs a text: id:8f3c.</source>
        <translation>id braucht einen Text: id:8f3c.</translation>
    </message>
    <message>
        <source>status is one of %1.</source>
        <translation>status ist eines von %1.</translation>
    </message>
    <message>
        <source>verdict is one of %1.</source>
        <translation>verdict ist eines von %1.</translation>
    </message>
    <message>
        <source>ownerstate is one of %1.</source>
        <translation>ownerstate ist eines von %1.</translation>
    </message>
    <message>
        <source>gap is one of %1.</source>
        <translation>gap ist eines von %1.</translation>
    </message>
    <message>
        <source>%1 needs yes or no: %1:yes.</source>
        <translation>%1 braucht yes oder no: %1:yes.</translation>
    </message>
    <message>
        <source>used needs a date or a time span: used&lt;30d, used&gt;=2025-11-01 or used:never.</source>
        <translation>used braucht ein Datum oder eine Zeitspanne: used&lt;30d, used&gt;=2025-11-01 oder used:never.</translation>
    </message>
    <message>
        <source>created needs a date or a time span: created&lt;30d, created&gt;=2025-11-01 or created:this-month.</source>
        <translation>created braucht ein Datum oder eine Zeitspanne: created&lt;30d, created&gt;=2025-11-01 oder created:this-month.</translation>
    </message>
    <message>
        <source>expires needs a date or a time span: expires&lt;14d, expires&lt;=2025-11-01 or expires:never.</source>
        <translation>expires braucht ein Datum oder eine Zeitspanne: expires&lt;14d, expires&lt;=2025-11-01 oder expires:never.</translation>
    </message>
    <message>
        <source>lifetime needs a time span in h, min or s: lifetime&gt;8h or lifetime&lt;=30min.</source>
        <translation>lifetime braucht eine Zeitspanne in h, min oder s: lifetime&gt;8h oder lifetime&lt;=30min.</translation>
    </message>
    <message>
        <source>scopes needs a number: scopes&gt;5 or scopes:1.</source>
        <translation>scopes braucht eine Zahl: scopes&gt;5 oder scopes:1.</translation>
    </message>
    <message>
        <source>%1 needs a text: %1:jenkins, %1:svc* or %1:(&quot;first text&quot; or another).</source>
        <translation>%1 braucht einen Text: %1:jenkins, %1:svc* oder %1:(&quot;first text&quot; or another).</translation>
    </message>
</context>
<context>
    <name>patdesk::RecordMenu</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Zei&amp;le kopieren</translation>
    </message>
    <message>
        <source>Copy %1 &amp;rows</source>
        <translation>%1 Zei&amp;len kopieren</translation>
    </message>
    <message>
        <source>More than %1 rows cannot be copied at once.</source>
        <translation>Mehr als %1 Zeilen können nicht auf einmal kopiert werden.</translation>
    </message>
</context>
<context>
    <name>patdesk::RecordView</name>
    <message>
        <source>%1 and the chosen one</source>
        <translation>%1 und die Auswahl daraus</translation>
    </message>
</context>
<context>
    <name>patdesk::Reference</name>
    <message>
        <source>the workflow %1</source>
        <translation>Workflow %1</translation>
    </message>
    <message>
        <source>the source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>the trigger subscription %1</source>
        <translation>Trigger-Abonnement %1</translation>
    </message>
    <message>
        <source>the service desk integration %1</source>
        <translation>Service-Desk-Integration %1</translation>
    </message>
    <message>
        <source>the configuration file %1</source>
        <translation>Konfigurationsdatei %1</translation>
    </message>
</context>
<context>
    <name>patdesk::ReferenceWindow</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>patdesk::ReplaceCredentialDialog</name>
    <message>
        <source>Replace credential</source>
        <translation>Zugangsdaten ersetzen</translation>
    </message>
    <message>
        <source>Begin &amp;again</source>
        <translation>&amp;Von vorn beginnen</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>&amp;Keep old token</source>
        <translation>Altes Token &amp;behalten</translation>
    </message>
    <message>
        <source>Keep old token</source>
        <translation>Altes Token behalten</translation>
    </message>
    <message>
        <source>&amp;Delete old token…</source>
        <translation>Altes Token &amp;löschen…</translation>
    </message>
    <message>
        <source>Delete old token</source>
        <translation>Altes Token löschen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Patdesk signs in to %1 with the new token. The old one, “%2”, still works: other programs that use it are not affected until you delete it. The new token then takes its name.</source>
        <translation>Patdesk meldet sich bei %1 mit dem neuen Token an. Das alte, „%2“, funktioniert noch: Andere Programme, die es nutzen, sind nicht betroffen, bis Sie es löschen. Das neue Token übernimmt dann seinen Namen.</translation>
    </message>
    <message>
        <source>Patdesk signs in to %1 with the new token.</source>
        <translation>Patdesk meldet sich bei %1 mit dem neuen Token an.</translation>
    </message>
    <message>
        <source>Replaces the token with which Patdesk signs in to %1 by a new one. The old token is used until the new one works, and is kept until you delete it. You can close this window, or Patdesk, at any time, and go on later.</source>
        <translation>Ersetzt das Token, mit dem sich Patdesk bei %1 anmeldet, durch ein neues. Das alte wird genutzt, bis das neue funktioniert, und bleibt, bis Sie es löschen. Sie können dieses Fenster oder Patdesk jederzeit schließen und später weitermachen.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Replace credential</source>
        <translation>Zugangsdaten &amp;ersetzen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Whatever else signs in with it will stop working. This cannot be undone.</source>
        <translation>Was sich sonst noch damit anmeldet, funktioniert dann nicht mehr. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>patdesk::Report</name>
    <message>
        <source>What was seen</source>
        <translation>Was gesehen wurde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>The policy has none.</source>
        <translation>Die Richtlinie hat keine.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language of a report</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Why, and what is missing</source>
        <translation>Warum, und was fehlt</translation>
    </message>
    <message>
        <source>For programs</source>
        <translation>Für Programme</translation>
    </message>
    <message>
        <source>This file holds the same as JSON, in its last element. The SHA-256 of the text between that element&apos;s tags is %1.</source>
        <translation>Diese Datei enthält dasselbe als JSON, in ihrem letzten Element. Der SHA-256 des Textes zwischen den Tags dieses Elements ist %1.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, %2 seen</source>
        <translation>%1, %2 gesehen</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1, %2. Policy: %3, version %4.</source>
        <translation>%1, %2. Richtlinie: %3, Version %4.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>patdesk::Rhythm</name>
    <message>
        <source>Mondays</source>
        <translation>montags</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>dienstags</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>mittwochs</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>donnerstags</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>freitags</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>samstags</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>sonntags</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>on one day</source>
        <translation>an einem Tag</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>werktags</translation>
    </message>
    <message>
        <source>weekly, on %1</source>
        <translation>wöchentlich, %1</translation>
    </message>
    <message>
        <source>monthly, around the turn of the month</source>
        <translation>monatlich, um den Monatswechsel</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>every 3 months</source>
        <translation>alle 3 Monate</translation>
    </message>
    <message>
        <source>every 6 months</source>
        <translation>alle 6 Monate</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>jährlich</translation>
    </message>
    <message numerus="yes">
        <source>about every %n day(s)</source>
        <translation>
            <numerusform>etwa jeden Tag</numerusform>
            <numerusform>etwa alle %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at irregular intervals, at most %n day(s) apart</source>
        <translation>
            <numerusform>in unregelmäßigen Abständen von höchstens %n Tag</numerusform>
            <numerusform>in unregelmäßigen Abständen von höchstens %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::RotationActions</name>
    <message>
        <source>R&amp;otate…</source>
        <translation>R&amp;otieren…</translation>
    </message>
    <message>
        <source>Ro&amp;tations…</source>
        <translation>Ro&amp;tationen…</translation>
    </message>
    <message>
        <source>Replace the selected token without an outage</source>
        <translation>Das ausgewählte Token ohne Ausfall ersetzen</translation>
    </message>
    <message>
        <source>Select one token to rotate it.</source>
        <translation>Wählen Sie ein Token aus, um es zu rotieren.</translation>
    </message>
    <message>
        <source>A successor of this token cannot be created. %1</source>
        <translation>Für dieses Token kann kein Nachfolger erstellt werden. %1</translation>
    </message>
    <message>
        <source>The successor&apos;s secret works. Patdesk watches the old token from now on.</source>
        <translation>Das Secret des Nachfolgers funktioniert. Patdesk beobachtet ab jetzt das alte Token.</translation>
    </message>
    <message>
        <source>The old token has been deleted, and the successor has its name.</source>
        <translation>Das alte Token ist gelöscht, und der Nachfolger trägt seinen Namen.</translation>
    </message>
    <message>
        <source>No tenant is open.</source>
        <translation>Kein Tenant ist geöffnet.</translation>
    </message>
</context>
<context>
    <name>patdesk::RotationStartDialog</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>&amp;Delete the old token after that, without asking again</source>
        <translation>Danach das alte Token ohne Rückfrage &amp;löschen</translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation>Token rotieren</translation>
    </message>
    <message numerus="yes">
        <source> day(s) without use</source>
        <translation>
            <numerusform> Tag ohne Nutzung</numerusform>
            <numerusform> Tage ohne Nutzung</numerusform>
        </translation>
    </message>
    <message>
        <source>until I delete it</source>
        <translation>bis ich es lösche</translation>
    </message>
    <message>
        <source>Quiet days</source>
        <translation>Tage ohne Nutzung</translation>
    </message>
    <message>
        <source>A successor with a new client ID and secret takes over without an outage: both tokens work until the old one is deleted.</source>
        <translation>Ein Nachfolger mit neuer Client-ID und neuem Secret übernimmt ohne Ausfall: Beide Token funktionieren, bis das alte gelöscht wird.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Nachfolger</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Access token lifetime</source>
        <translation>Gültigkeit der Access-Token</translation>
    </message>
    <message>
        <source>After that, the old token can be deleted, and the successor takes its name.</source>
        <translation>Danach kann das alte Token gelöscht werden, und der Nachfolger übernimmt seinen Namen.</translation>
    </message>
    <message>
        <source>&amp;Wait for</source>
        <translation>&amp;Wartezeit</translation>
    </message>
    <message>
        <source>Retire by itself</source>
        <translation>Automatisch löschen</translation>
    </message>
    <message>
        <source>Create successor</source>
        <translation>Nachfolger erstellen</translation>
    </message>
    <message>
        <source>Write to owner</source>
        <translation>Besitzer anschreiben</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt…</translation>
    </message>
</context>
<context>
    <name>patdesk::RotationWindow</name>
    <message>
        <source>Rotations</source>
        <translation>Rotationen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Secret of the successor</source>
        <translation>Secret des Nachfolgers</translation>
    </message>
    <message>
        <source>Paste it to test it by requesting an access token. Patdesk does not store it.</source>
        <translation>Fügen Sie es ein, um es durch Anfordern eines Access-Tokens zu testen. Patdesk speichert es nicht.</translation>
    </message>
    <message>
        <source>Successor&apos;s se&amp;cret</source>
        <translation>Se&amp;cret des Nachfolgers</translation>
    </message>
    <message>
        <source>Steps of the rotation</source>
        <translation>Schritte der Rotation</translation>
    </message>
    <message>
        <source>&amp;Stop rotation…</source>
        <translation>&amp;Rotation beenden…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Rotation beenden</translation>
    </message>
    <message>
        <source>… Loading</source>
        <translation>… Wird geladen</translation>
    </message>
    <message>
        <source>No token is being rotated. Select one of your own in the table, then choose Rotate.</source>
        <translation>Es wird kein Token rotiert. Wählen Sie in der Tabelle eines Ihrer eigenen und dann „Rotieren“.</translation>
    </message>
    <message>
        <source>Load your tokens to see the state of this rotation.</source>
        <translation>Laden Sie Ihre Token, um den Stand dieser Rotation zu sehen.</translation>
    </message>
    <message>
        <source>Enter the successor&apos;s secret.</source>
        <translation>Geben Sie das Secret des Nachfolgers ein.</translation>
    </message>
    <message>
        <source>Delete old token</source>
        <translation>Altes Token löschen</translation>
    </message>
    <message>
        <source>Delete the old token “%1”? This cannot be undone. The successor takes its name.</source>
        <translation>Das alte Token „%1“ löschen? Das lässt sich nicht rückgängig machen. Der Nachfolger übernimmt seinen Namen.</translation>
    </message>
    <message>
        <source>It is too early to be sure: something may still use it. </source>
        <translation>Es ist zu früh, um sicher zu sein: Möglicherweise wird es noch genutzt. </translation>
    </message>
    <message>
        <source>Stop rotation</source>
        <translation>Rotation beenden</translation>
    </message>
    <message>
        <source>Stop rotating “%1”?</source>
        <translation>Rotation von „%1“ beenden?</translation>
    </message>
    <message>
        <source>&amp;Stop rotation</source>
        <translation>&amp;Rotation beenden</translation>
    </message>
    <message>
        <source>Stopped. Both tokens are unchanged: delete the one that you do not need.</source>
        <translation>Beendet. Beide Token sind unverändert: Löschen Sie das, das Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>Actions for the rotation</source>
        <translation>Aktionen für die Rotation</translation>
    </message>
    <message>
        <source>Show the &amp;old token</source>
        <translation>&amp;Altes Token anzeigen</translation>
    </message>
    <message>
        <source>Show the s&amp;uccessor</source>
        <translation>&amp;Nachfolger anzeigen</translation>
    </message>
</context>
<context>
    <name>patdesk::RowMenu</name>
    <message>
        <source>Only names like this</source>
        <translation>Nur Namen wie diesen</translation>
    </message>
    <message>
        <source>No names like this</source>
        <translation>Keine Namen wie diesen</translation>
    </message>
    <message>
        <source>Only this owner</source>
        <translation>Nur diesen Besitzer</translation>
    </message>
    <message>
        <source>Not this owner</source>
        <translation>Ohne diesen Besitzer</translation>
    </message>
    <message>
        <source>Only this scope</source>
        <translation>Nur diesen Scope</translation>
    </message>
    <message>
        <source>Not this scope</source>
        <translation>Ohne diesen Scope</translation>
    </message>
    <message>
        <source>Only this date</source>
        <translation>Nur dieses Datum</translation>
    </message>
    <message>
        <source>Not this date</source>
        <translation>Ohne dieses Datum</translation>
    </message>
    <message>
        <source>Only this status</source>
        <translation>Nur diesen Status</translation>
    </message>
    <message>
        <source>Not this status</source>
        <translation>Ohne diesen Status</translation>
    </message>
    <message>
        <source>Only this verdict</source>
        <translation>Nur dieses Urteil</translation>
    </message>
    <message>
        <source>Not this verdict</source>
        <translation>Ohne dieses Urteil</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>Not these</source>
        <translation>Ohne diese</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Load only the tokens of %1</source>
        <translation>Nur die Token von %1 laden</translation>
    </message>
    <message>
        <source>Only this owner state</source>
        <translation>Nur diesen Besitzerstatus</translation>
    </message>
    <message>
        <source>Not this owner state</source>
        <translation>Ohne diesen Besitzerstatus</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>patdesk::ScopePicker</name>
    <message>
        <source>everything its owner may do.</source>
        <translation>alles, was der Besitzer darf.</translation>
    </message>
    <message>
        <source>only what every user may call.</source>
        <translation>nur, was jeder Benutzer aufrufen darf.</translation>
    </message>
    <message>
        <source>no call is listed in the public specifications.</source>
        <translation>In den öffentlichen Spezifikationen steht dazu kein Aufruf.</translation>
    </message>
    <message>
        <source>allows %1</source>
        <translation>erlaubt %1</translation>
    </message>
    <message>
        <source>allows %1 and %2 more</source>
        <translation>erlaubt %1 und %2 weitere</translation>
    </message>
    <message>
        <source>All known scopes</source>
        <translation>Alle bekannten Scopes</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Scopes, separated by spaces</source>
        <translation>Scopes, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Search known scopes</source>
        <translation>Bekannte Scopes durchsuchen</translation>
    </message>
    <message>
        <source>Search known scopes by name or call, for example GET /roles</source>
        <translation>Bekannte Scopes nach Name oder Aufruf durchsuchen, z. B. GET /roles</translation>
    </message>
    <message>
        <source>Known scopes</source>
        <translation>Bekannte Scopes</translation>
    </message>
    <message>
        <source>%1 allows everything its owner may do. Narrower scopes are safer.</source>
        <translation>%1 erlaubt alles, was der Besitzer darf. Engere Scopes sind sicherer.</translation>
    </message>
    <message>
        <source>%1 allows everything its owner may do, so the other scopes add nothing.</source>
        <translation>%1 erlaubt alles, was der Besitzer darf, daher bewirken die anderen Scopes nichts.</translation>
    </message>
    <message>
        <source>Unknown scope, sent as entered: %1</source>
        <translation>Unbekannter Scope, wird wie eingegeben gesendet: %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Selected (%1)</source>
        <translation>Ausgewählt (%1)</translation>
    </message>
    <message>
        <source>No known scope or call matches. You can still type any scope above.</source>
        <translation>Kein bekannter Scope oder Aufruf passt. Sie können oben trotzdem jeden Scope eingeben.</translation>
    </message>
</context>
<context>
    <name>patdesk::ScopeSetsButton</name>
    <message>
        <source>Scope sets</source>
        <translation>Scope-Gruppen</translation>
    </message>
    <message>
        <source>Save the scopes chosen here under a name, and use them again</source>
        <translation>Die hier gewählten Scopes unter einem Namen speichern und wiederverwenden</translation>
    </message>
    <message>
        <source>&amp;Save these scopes…</source>
        <translation>Diese Scopes &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Delete a set</source>
        <translation>Gruppe &amp;löschen</translation>
    </message>
    <message>
        <source>Save scope set</source>
        <translation>Scope-Gruppe speichern</translation>
    </message>
    <message>
        <source>Name of the set. A set that has this name already is replaced.</source>
        <translation>Name der Gruppe. Eine Gruppe, die schon so heißt, wird ersetzt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Name der Gruppe</translation>
    </message>
</context>
<context>
    <name>patdesk::ScreamActions</name>
    <message>
        <source>&amp;Scream tests…</source>
        <translation>&amp;Stilllegungstests…</translation>
    </message>
    <message>
        <source>A scream test cannot go on now; Patdesk tries again in %1 minutes. </source>
        <translation>Ein Stilllegungstest kann gerade nicht weiterlaufen; Patdesk versucht es in %1 Minuten erneut. </translation>
    </message>
    <message numerus="yes">
        <source>Listening to %n suspended token(s) until %1.</source>
        <translation>
            <numerusform>Patdesk horcht bis %1 auf %n stillgelegtes Token.</numerusform>
            <numerusform>Patdesk horcht bis %1 auf %n stillgelegte Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the proof in %1.</source>
        <translation>Der Nachweis wurde in %1 gespeichert.</translation>
    </message>
    <message>
        <source>No tenant is open.</source>
        <translation>Kein Tenant ist geöffnet.</translation>
    </message>
</context>
<context>
    <name>patdesk::ScreamProof</name>
    <message>
        <source>a sign-in was refused</source>
        <translation>eine Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>it was used</source>
        <translation>es wurde genutzt</translation>
    </message>
    <message>
        <source>the list has a later use</source>
        <translation>die Liste nennt eine spätere Nutzung</translation>
    </message>
    <message>
        <source>somebody asked for it</source>
        <translation>jemand hat danach gefragt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was heard, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, from %3</source>
        <translation>%1, %2, von %3</translation>
    </message>
    <message>
        <source>%1 (the event names its owner only)</source>
        <translation>%1 (das Ereignis nennt nur den Besitzer)</translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation>noch nichts gehört</translation>
    </message>
    <message>
        <source>nothing heard, still suspended</source>
        <translation>nichts gehört, noch stillgelegt</translation>
    </message>
    <message>
        <source>needed, to be restored</source>
        <translation>benötigt, wird wiederhergestellt</translation>
    </message>
    <message>
        <source>needed, restored</source>
        <translation>benötigt, wiederhergestellt</translation>
    </message>
    <message>
        <source>needed, and the service has refused to restore it</source>
        <translation>benötigt; der Dienst hat das Wiederherstellen abgelehnt</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>changed by somebody else</source>
        <translation>von jemand anderem geändert</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>was not suspended</source>
        <translation>war nicht stillgelegt</translation>
    </message>
    <message>
        <source>Not over: %1 of %2 restored so far.</source>
        <translation>Läuft noch: bisher %1 von %2 wiederhergestellt.</translation>
    </message>
    <message>
        <source>%1 needed and restored</source>
        <translation>%1 benötigt und wiederhergestellt</translation>
    </message>
    <message>
        <source>Stopped before its time: %1, %2 not listened to any more.</source>
        <translation>Vorzeitig beendet: %1, auf %2 wird nicht mehr gehorcht.</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 stumm</translation>
    </message>
    <message>
        <source>%1 needed and not restored</source>
        <translation>%1 benötigt und nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 changed, gone or not suspended</source>
        <translation>%1 geändert, nicht mehr vorhanden oder nicht stillgelegt</translation>
    </message>
    <message>
        <source>Patdesk has not yet seen this tenant record a sign-in with an expired token. If it does not, a program that needed its token after the expiry was not heard.</source>
        <translation>Patdesk hat noch nicht gesehen, dass dieser Tenant eine Anmeldung mit einem abgelaufenen Token aufzeichnet. Wenn er das nicht tut, war ein Programm, das sein Token nach dem Ablauf brauchte, nicht zu hören.</translation>
    </message>
    <message>
        <source>Some events could not be read, or name a token or an owner that nobody knows. They may have been uses.</source>
        <translation>Manche Ereignisse waren unlesbar oder nennen ein Token oder einen Besitzer, den niemand kennt. Es können Nutzungen gewesen sein.</translation>
    </message>
    <message>
        <source>Events of this tenant name the owner only: a token that was restored may not be the one that was needed.</source>
        <translation>Ereignisse dieses Tenants nennen nur den Besitzer: Ein wiederhergestelltes Token ist vielleicht nicht das benötigte.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Heard up to</source>
        <translation>Gehorcht bis</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Will end</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>What could not have been heard</source>
        <translation>Was nicht zu hören gewesen wäre</translation>
    </message>
    <message>
        <source>A job that runs less often than once in the time that was listened to, and a secret that is kept for later.</source>
        <translation>Ein Job, der in der Zeit des Horchens nicht einmal läuft, und ein Secret, das für später aufbewahrt wird.</translation>
    </message>
    <message>
        <source>The tenant records sign-ins with expired tokens: last seen %1.</source>
        <translation>Der Tenant zeichnet Anmeldungen mit abgelaufenen Token auf: zuletzt gesehen %1.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Expiry before</source>
        <translation>Ablauf vorher</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>ends a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>Scream test of %n token(s) in %1</source>
        <translation>
            <numerusform>Stilllegungstest mit %n Token in %1</numerusform>
            <numerusform>Stilllegungstest mit %n Token in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::ScreamTestWindow</name>
    <message>
        <source>Scream tests</source>
        <translation>Stilllegungstests</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tokens of the scream test</source>
        <translation>Token des Stilllegungstests</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Write to the owners…</source>
        <translation>&amp;Besitzer anschreiben…</translation>
    </message>
    <message>
        <source>Save &amp;proof…</source>
        <translation>&amp;Nachweis speichern…</translation>
    </message>
    <message>
        <source>&amp;Stop listening…</source>
        <translation>Horchen b&amp;eenden…</translation>
    </message>
    <message>
        <source>Nothing is listened to. To find out who needs some tokens, select them in the table and choose Change, Suspend and listen.</source>
        <translation>Es läuft kein Stilllegungstest. Um herauszufinden, wer bestimmte Token benötigt, wählen Sie sie in der Tabelle aus und dann „Ändern“, „Stilllegen und horchen“.</translation>
    </message>
    <message>
        <source>What could not have been heard</source>
        <translation>Was nicht zu hören gewesen wäre</translation>
    </message>
    <message>
        <source>Give the selected tokens their expiry back</source>
        <translation>Den ausgewählten Token ihren alten Ablauf zurückgeben</translation>
    </message>
    <message>
        <source>Select the tokens to be restored.</source>
        <translation>Wählen Sie die Token aus, die wiederhergestellt werden sollen.</translation>
    </message>
    <message>
        <source>&amp;Listen now</source>
        <translation>Jetzt &amp;horchen</translation>
    </message>
    <message>
        <source>Plan &amp;deletion of the silent…</source>
        <translation>Löschen der &amp;stummen Token planen…</translation>
    </message>
    <message>
        <source>Listen now</source>
        <translation>Jetzt horchen</translation>
    </message>
    <message>
        <source>Plan deletion of the silent tokens</source>
        <translation>Löschen der stummen Token planen</translation>
    </message>
    <message>
        <source>&amp;Write to the owners of the selected…</source>
        <translation>Besitzer der &amp;ausgewählten anschreiben…</translation>
    </message>
    <message>
        <source>None of the silent tokens is in the list as it was suspended: they were changed or deleted since, or the list does not hold them.</source>
        <translation>Keines der stummen Token ist so in der Liste, wie es stillgelegt wurde: Sie wurden inzwischen geändert oder gelöscht, oder die Liste enthält sie nicht.</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Horchen beenden</translation>
    </message>
    <message>
        <source>Stop listening to %1?</source>
        <translation>Horchen auf %1 beenden?</translation>
    </message>
    <message>
        <source>The tokens stay suspended, and Patdesk no longer restores any of them. To give tokens back, restore them first.</source>
        <translation>Die Token bleiben stillgelegt, und Patdesk stellt keines mehr wieder her. Um Token zurückzugeben, stellen Sie sie vorher wieder her.</translation>
    </message>
    <message>
        <source>None of its tokens is suspended any more.</source>
        <translation>Keines seiner Token ist noch stillgelegt.</translation>
    </message>
    <message>
        <source>&amp;Stop listening</source>
        <translation>&amp;Horchen beenden</translation>
    </message>
    <message>
        <source>Actions for the scream test</source>
        <translation>Aktionen für den Stilllegungstest</translation>
    </message>
    <message>
        <source>Actions for the token</source>
        <translation>Aktionen für das Token</translation>
    </message>
</context>
<context>
    <name>patdesk::SearchField</name>
    <message>
        <source>Search tokens</source>
        <translation>Token suchen</translation>
    </message>
    <message>
        <source>Search name, owner, scope or ID</source>
        <translation>Name, Besitzer, Scope oder ID suchen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Go to search</source>
        <translation>Zur Suche springen</translation>
    </message>
</context>
<context>
    <name>patdesk::SecretReveal</name>
    <message>
        <source>Reveal client secret</source>
        <translation>Client-Secret anzeigen</translation>
    </message>
    <message>
        <source>Show what was entered</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>patdesk::SelectionPane</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more owner(s)</source>
        <translation>
            <numerusform>und %Ln weiterer Besitzer</numerusform>
            <numerusform>und %Ln weitere Besitzer</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of them: all scopes</source>
        <translation>%1 davon: alle Scopes</translation>
    </message>
    <message>
        <source>latest: %1</source>
        <translation>zuletzt: %1</translation>
    </message>
    <message>
        <source>earliest: %1</source>
        <translation>am frühesten: %1</translation>
    </message>
    <message>
        <source>never: %1</source>
        <translation>nie: %1</translation>
    </message>
    <message>
        <source>unreadable: %1</source>
        <translation>unlesbar: %1</translation>
    </message>
    <message>
        <source>%1, with the one that Patdesk is signed in with</source>
        <translation>%1, darunter das, mit dem Patdesk angemeldet ist</translation>
    </message>
    <message>
        <source>Selected tokens</source>
        <translation>Ausgewählte Token</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Scopes in common</source>
        <translation>Gemeinsame Scopes</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
    </message>
    <message>
        <source>%1 of the selected tokens</source>
        <translation>%1 der ausgewählten Token</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) selected</source>
        <translation>
            <numerusform>%Ln Token ausgewählt</numerusform>
            <numerusform>%Ln Token ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the selected tokens</source>
        <translation>%1: die ausgewählten Token</translation>
    </message>
</context>
<context>
    <name>patdesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Checks the connection, saves the tenant and opens it</source>
        <translation>Prüft die Verbindung, speichert den Tenant und öffnet ihn</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>There are unsaved changes.</source>
        <translation>Es gibt nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Some entries are not valid: see the notes under the fields.</source>
        <translation>Einige Eingaben sind ungültig: siehe Hinweise unter den Feldern.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Tenants</translation>
    </message>
    <message>
        <source>Privacy and lock</source>
        <translation>Datenschutz und Sperre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>patdesk::SpanText</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>patdesk::TableColumns</name>
    <message>
        <source>Sort ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>„%1“ ausblenden</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links verschieben</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts verschieben</translation>
    </message>
    <message>
        <source>Fit columns</source>
        <translation>Spalten anpassen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Move column left</source>
        <translation>Spalte nach links verschieben</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>Spalte nach rechts verschieben</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Spalten auswählen…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>This is the first column.</source>
        <translation>Dies ist die erste Spalte.</translation>
    </message>
    <message>
        <source>This is the last column.</source>
        <translation>Dies ist die letzte Spalte.</translation>
    </message>
    <message>
        <source>One column has to stay.</source>
        <translation>Eine Spalte muss bleiben.</translation>
    </message>
</context>
<context>
    <name>patdesk::TableGroups</name>
    <message>
        <source>&amp;Group by owner</source>
        <translation>Nach Besitzer gr&amp;uppieren</translation>
    </message>
    <message>
        <source>&amp;Unfold all groups</source>
        <translation>Alle Gruppen au&amp;fklappen</translation>
    </message>
    <message>
        <source>Unfold group</source>
        <translation>Gruppe aufklappen</translation>
    </message>
    <message>
        <source>Fold group</source>
        <translation>Gruppe zuklappen</translation>
    </message>
    <message>
        <source>&amp;Fold all groups</source>
        <translation>Alle Gruppen &amp;zuklappen</translation>
    </message>
    <message>
        <source>Group the tokens by owner first.</source>
        <translation>Gruppieren Sie die Token zuerst nach Besitzer.</translation>
    </message>
</context>
<context>
    <name>patdesk::TablePreview</name>
    <message>
        <source>Preview of the table</source>
        <translation>Vorschau der Tabelle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Preview of a date</source>
        <translation>Vorschau eines Datums</translation>
    </message>
    <message>
        <source>%1 expires %2 · %3</source>
        <translation>%1 läuft %2 ab · %3</translation>
    </message>
    <message>
        <source>Payroll feed</source>
        <translation>Gehaltsabrechnung</translation>
    </message>
    <message>
        <source>Nightly export</source>
        <translation>Nächtlicher Export</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Ticket bridge</source>
        <translation>Ticket-Anbindung</translation>
    </message>
    <message>
        <source>Backup check</source>
        <translation>Backup-Prüfung</translation>
    </message>
</context>
<context>
    <name>patdesk::TenantEditor</name>
    <message>
        <source>This tenant comes from SAIL_BASE_URL, SAIL_CLIENT_ID and SAIL_CLIENT_SECRET in the environment. It is never stored and cannot be changed here.</source>
        <translation>Dieser Tenant stammt aus SAIL_BASE_URL, SAIL_CLIENT_ID und SAIL_CLIENT_SECRET in der Umgebung. Er wird nie gespeichert und kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>The demo tenant inside Patdesk. It is gone when Patdesk closes, and cannot be changed here.</source>
        <translation>Der Demo-Tenant in Patdesk. Er verschwindet, wenn Patdesk geschlossen wird, und kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Add a tenant to connect to it.</source>
        <translation>Fügen Sie einen Tenant hinzu, um sich mit ihm zu verbinden.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Not connected, and nothing was saved: see above.</source>
        <translation>Nicht verbunden und nichts gespeichert: siehe oben.</translation>
    </message>
    <message>
        <source>Saved. The client secret is in this computer&apos;s keychain.</source>
        <translation>Gespeichert. Das Client-Secret liegt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Saved, but no keychain is available: the client secret is kept for this session only, and Patdesk asks for it again at the next start.</source>
        <translation>Gespeichert, aber es ist kein Schlüsselbund verfügbar: Das Client-Secret bleibt nur für diese Sitzung erhalten, und beim nächsten Start fragt Patdesk erneut danach.</translation>
    </message>
</context>
<context>
    <name>patdesk::TenantForm</name>
    <message>
        <source>From SAIL_CLIENT_SECRET; never stored.</source>
        <translation>Aus SAIL_CLIENT_SECRET; wird nie gespeichert.</translation>
    </message>
    <message>
        <source>Created by the demo tenant for this session; never stored.</source>
        <translation>Vom Demo-Tenant für diese Sitzung erzeugt; wird nie gespeichert.</translation>
    </message>
    <message>
        <source>Leave empty to keep the saved secret.</source>
        <translation>Leer lassen, um das gespeicherte Secret zu behalten.</translation>
    </message>
    <message>
        <source>Stored only in this computer&apos;s keychain.</source>
        <translation>Wird nur im Schlüsselbund dieses Computers gespeichert.</translation>
    </message>
    <message>
        <source>Production tenant</source>
        <translation>Produktiv-Tenant</translation>
    </message>
    <message>
        <source>&amp;Where do I find these?</source>
        <translation>W&amp;o finde ich das?</translation>
    </message>
    <message>
        <source>Where do I find these?</source>
        <translation>Wo finde ich das?</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Er&amp;weitert</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Tenant name</source>
        <translation>Name des Tenants</translation>
    </message>
    <message>
        <source>API generation</source>
        <translation>API-Generation</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatdatei</translation>
    </message>
    <message>
        <source>A name of your choice, also used with --tenant.</source>
        <translation>Ein Name Ihrer Wahl, auch für --tenant.</translation>
    </message>
    <message>
        <source>From one of your own personal access tokens in this tenant.</source>
        <translation>Von einem Ihrer eigenen Personal Access Tokens in diesem Tenant.</translation>
    </message>
    <message>
        <source>Entered secret</source>
        <translation>Eingegebenes Secret</translation>
    </message>
    <message>
        <source>Automatic uses v1, or the newest version the tenant offers.</source>
        <translation>„Automatisch“ verwendet v1 oder die neueste Version, die der Tenant anbietet.</translation>
    </message>
    <message>
        <source>Only if your network has its own certificate authority.</source>
        <translation>Nur wenn Ihr Netzwerk eine eigene Zertifizierungsstelle hat.</translation>
    </message>
    <message>
        <source>Base &amp;URL</source>
        <translation>Basis-&amp;URL</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>Client-S&amp;ecret</translation>
    </message>
    <message>
        <source>Tenant &amp;name</source>
        <translation>&amp;Name des Tenants</translation>
    </message>
    <message>
        <source>API &amp;generation</source>
        <translation>API-&amp;Generation</translation>
    </message>
    <message>
        <source>Shown in red. You type its name before a token is deleted and before a plan is applied; the forms for a new token and an edit name the tenant.</source>
        <translation>Wird rot angezeigt. Bevor ein Token gelöscht oder ein Plan angewendet wird, geben Sie seinen Namen ein; die Formulare zum Erstellen und Bearbeiten eines Tokens nennen den Tenant.</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>&amp;Zertifikatdatei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for a certificate file</source>
        <translation>Zertifikatdatei auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Another tenant has this name. Choose another.</source>
        <translation>Ein anderer Tenant hat diesen Namen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Missing: enter it to connect.</source>
        <translation>Fehlt: Zum Verbinden eingeben.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Geben Sie die Client-ID ein.</translation>
    </message>
    <message>
        <source>The client ID contains a space, a quotation mark or an invisible character. Copy it again.</source>
        <translation>Die Client-ID enthält ein Leerzeichen, ein Anführungszeichen oder ein unsichtbares Zeichen. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Geben Sie das Client-Secret ein.</translation>
    </message>
    <message>
        <source>The client secret contains a space, a quotation mark or an invisible character. Copy it again.</source>
        <translation>Das Client-Secret enthält ein Leerzeichen, ein Anführungszeichen oder ein unsichtbares Zeichen. Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This file cannot be used. %1</source>
        <translation>Diese Datei ist nicht verwendbar. %1</translation>
    </message>
</context>
<context>
    <name>patdesk::TenantList</name>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Du&amp;plizieren</translation>
    </message>
    <message>
        <source>Duplicate tenant</source>
        <translation>Tenant duplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Remove tenant</source>
        <translation>Tenant entfernen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export tenant</source>
        <translation>Tenant exportieren</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Tenants</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add tenant</source>
        <translation>Tenant hinzufügen</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportieren…</translation>
    </message>
    <message>
        <source>Import tenants</source>
        <translation>Tenants importieren</translation>
    </message>
    <message>
        <source>From the sail command line, an SDK&apos;s config.json or the environment</source>
        <translation>Aus dem Befehlszeilenprogramm sail, der config.json eines SDK oder der Umgebung</translation>
    </message>
    <message>
        <source>To the sail command line or an SDK&apos;s config.json</source>
        <translation>Für das Befehlszeilenprogramm sail oder in die config.json eines SDK</translation>
    </message>
    <message>
        <source>New tenant</source>
        <translation>Neuer Tenant</translation>
    </message>
</context>
<context>
    <name>patdesk::TenantRemoval</name>
    <message>
        <source>Remove tenant</source>
        <translation>Tenant entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from Patdesk?</source>
        <translation>%1 aus Patdesk entfernen?</translation>
    </message>
    <message>
        <source>Patdesk forgets this tenant and deletes its secret from the keychain. The tenant itself is not changed.</source>
        <translation>Patdesk vergisst diesen Tenant und löscht sein Secret aus dem Schlüsselbund. Der Tenant selbst wird nicht verändert.</translation>
    </message>
</context>
<context>
    <name>patdesk::TenantTransfer</name>
    <message numerus="yes">
        <source>%n tenant(s) was/were imported.</source>
        <translation>
            <numerusform>%n Tenant wurde importiert.</numerusform>
            <numerusform>%n Tenants wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 No keychain is available: client secrets are kept for this session only.</source>
        <translation>%1 Es ist kein Schlüsselbund verfügbar: Client-Secrets bleiben nur für diese Sitzung erhalten.</translation>
    </message>
</context>
<context>
    <name>patdesk::TokenActions</name>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>New &amp;like this…</source>
        <translation>Neu &amp;wie dieses…</translation>
    </message>
    <message>
        <source>Extend &amp;by 90 days…</source>
        <translation>Um 90 Tage &amp;verlängern…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>An API client cannot own tokens: sign in with a personal access token to create one.</source>
        <translation>Einem API-Client können keine Token gehören: Melden Sie sich mit einem Personal Access Token an, um eines zu erstellen.</translation>
    </message>
    <message>
        <source>Create a token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>Create a token with the scopes and lifetimes of this one</source>
        <translation>Ein Token mit den Scopes und Gültigkeiten dieses Tokens erstellen</translation>
    </message>
    <message>
        <source>Review a later expiry for the selected tokens</source>
        <translation>Einen späteren Ablauf für die ausgewählten Token prüfen</translation>
    </message>
    <message>
        <source>Patdesk is signed in with this token, so it cannot be deleted here.</source>
        <translation>Patdesk ist mit diesem Token angemeldet, daher kann es hier nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Delete the selected tokens</source>
        <translation>Die ausgewählten Token löschen</translation>
    </message>
    <message>
        <source>This token never expires.</source>
        <translation>Dieses Token läuft nie ab.</translation>
    </message>
    <message>
        <source>When this token expires cannot be read.</source>
        <translation>Wann dieses Token abläuft, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The expiry of this token cannot be changed in this API generation.</source>
        <translation>Der Ablauf dieses Tokens kann in dieser API-Generation nicht geändert werden.</translation>
    </message>
    <message>
        <source>“%1” has been deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>No tenant is open.</source>
        <translation>Kein Tenant ist geöffnet.</translation>
    </message>
    <message>
        <source>Select one token to create another like it.</source>
        <translation>Wählen Sie ein Token aus, um ein gleichartiges zu erstellen.</translation>
    </message>
    <message>
        <source>Select the tokens that are to expire later.</source>
        <translation>Wählen Sie die Token aus, die später ablaufen sollen.</translation>
    </message>
    <message>
        <source>Edit the selected token</source>
        <translation>Das ausgewählte Token bearbeiten</translation>
    </message>
    <message>
        <source>Select one token to edit it.</source>
        <translation>Wählen Sie ein Token aus, um es zu bearbeiten.</translation>
    </message>
    <message>
        <source>Select the tokens to be deleted.</source>
        <translation>Wählen Sie die Token aus, die gelöscht werden sollen.</translation>
    </message>
</context>
<context>
    <name>patdesk::TokenCalendar</name>
    <message>
        <source>Personal access token expires: %1 (%2)</source>
        <translation>Personal Access Token läuft ab: %1 (%2)</translation>
    </message>
    <message>
        <source>Client ID %1</source>
        <translation>Client-ID %1</translation>
    </message>
    <message>
        <source>Personal access token expires: %1</source>
        <translation>Personal Access Token läuft ab: %1</translation>
    </message>
</context>
<context>
    <name>patdesk::TokenCells</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Unbedenklich</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
    </message>
    <message>
        <source>Scopes by name</source>
        <translation>Scopes im Einzelnen</translation>
    </message>
    <message>
        <source>Access tokens last</source>
        <translation>Access-Token gültig</translation>
    </message>
    <message>
        <source>12 h</source>
        <translation>12 h</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Owner state</source>
        <translation>Besitzerstatus</translation>
    </message>
    <message>
        <source>Unknown: “Judge tokens” asks for it.</source>
        <translation>Unbekannt: „Token beurteilen“ fragt ihn ab.</translation>
    </message>
</context>
<context>
    <name>patdesk::TokenCreatedDialog</name>
    <message>
        <source>&amp;Copy secret</source>
        <translation>Secret &amp;kopieren</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Jetzt leeren</translation>
    </message>
    <message>
        <source>Token created</source>
        <translation>Token erstellt</translation>
    </message>
    <message>
        <source>Copy this token&apos;s secret now. It is shown only once: neither the service nor Patdesk can show it again.</source>
        <translation>Kopieren Sie jetzt das Secret dieses Tokens. Es wird nur einmal angezeigt: Weder der Dienst noch Patdesk kann es noch einmal anzeigen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Copy client &amp;ID</source>
        <translation>Client-&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>Client-ID kopieren</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Secret kopieren</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Reveal secret</source>
        <translation>Secret anzeigen</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Kopieren &amp;als</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>&amp;Environment block</source>
        <translation>&amp;Umgebungsblock</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;SDK config</source>
        <translation>&amp;SDK-Konfiguration</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>Über&amp;geben…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>To the keychain, sail, a file or a command</source>
        <translation>An den Schlüsselbund, sail, eine Datei oder einen Befehl</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Zwischenablage jetzt leeren</translation>
    </message>
    <message>
        <source>Hide sec&amp;ret</source>
        <translation>Secret ver&amp;bergen</translation>
    </message>
    <message>
        <source>&amp;Reveal secret</source>
        <translation>Secret an&amp;zeigen</translation>
    </message>
    <message>
        <source>The secret is no longer in the clipboard.</source>
        <translation>Das Secret ist nicht mehr in der Zwischenablage.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n s.</source>
        <translation>
            <numerusform>Kopiert. Die Zwischenablage wird in %n s geleert.</numerusform>
            <numerusform>Kopiert. Die Zwischenablage wird in %n s geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared when Patdesk closes.</source>
        <translation>Kopiert. Die Zwischenablage wird geleert, wenn Patdesk geschlossen wird.</translation>
    </message>
    <message>
        <source>Close without the secret</source>
        <translation>Ohne das Secret schließen</translation>
    </message>
    <message>
        <source>The secret is no longer in the clipboard. Have you pasted it where it will be used?</source>
        <translation>Das Secret ist nicht mehr in der Zwischenablage. Haben Sie es dort eingefügt, wo es genutzt wird?</translation>
    </message>
    <message>
        <source>You have looked at the secret, but neither copied nor handed it over. Have you written it down?</source>
        <translation>Sie haben das Secret angesehen, aber weder kopiert noch übergeben. Haben Sie es notiert?</translation>
    </message>
    <message>
        <source>You have not copied, revealed or handed over the secret yet.</source>
        <translation>Sie haben das Secret noch nicht kopiert, angezeigt oder übergeben.</translation>
    </message>
    <message>
        <source>Without its secret the token cannot be used, and the secret cannot be shown again. You would have to delete the token and create another.</source>
        <translation>Ohne sein Secret ist das Token unbrauchbar, und das Secret kann nicht noch einmal angezeigt werden. Sie müssten das Token löschen und ein anderes erstellen.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Geöffnet lassen</translation>
    </message>
    <message>
        <source>Close, I have pasted it</source>
        <translation>Schließen, ich habe es eingefügt</translation>
    </message>
    <message>
        <source>Close, I have it</source>
        <translation>Schließen, ich habe es</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Ohne Secret schließen</translation>
    </message>
</context>
<context>
    <name>patdesk::TokenLinks</name>
    <message>
        <source>Show in the &amp;table</source>
        <translation>In &amp;der Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Show token &amp;details</source>
        <translation>To&amp;kendetails anzeigen</translation>
    </message>
    <message>
        <source>The token is not in the list that is open.</source>
        <translation>Das Token ist nicht in der geöffneten Liste.</translation>
    </message>
</context>
<context>
    <name>patdesk::TokenModel</name>
    <message>
        <source>%1, %2, folded</source>
        <translation>%1, %2, zugeklappt</translation>
    </message>
    <message>
        <source>%1, %2, unfolded</source>
        <translation>%1, %2, aufgeklappt</translation>
    </message>
</context>
<context>
    <name>patdesk::TokenPictures</name>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Grafiken</translation>
    </message>
    <message>
        <source>&amp;Expiry calendar…</source>
        <translation>&amp;Ablaufkalender…</translation>
    </message>
    <message>
        <source>&amp;Hide pictures</source>
        <translation>Grafiken aus&amp;blenden</translation>
    </message>
    <message>
        <source>Copied the picture “%1”.</source>
        <translation>Die Grafik „%1“ wurde kopiert.</translation>
    </message>
    <message>
        <source>Saved the picture in %1.</source>
        <translation>Die Grafik wurde in %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>patdesk::TokenQuery</name>
    <message>
        <source>%1 Did you mean “%2”?</source>
        <translation>%1 Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>Nothing has been judged yet. Choose “Judge tokens” first.</source>
        <translation>Noch wurde nichts beurteilt. Wählen Sie zuerst „Token beurteilen“.</translation>
    </message>
    <message>
        <source>Tokens of this tenant among the IDs: %1 of %2.</source>
        <translation>Token dieses Tenants unter den IDs: %1 von %2.</translation>
    </message>
    <message>
        <source>The ID is no token of this tenant.</source>
        <translation>Die ID gehört zu keinem Token des Tenants.</translation>
    </message>
    <message>
        <source>The ID is a token of this tenant.</source>
        <translation>Die ID gehört zu einem Token des Tenants.</translation>
    </message>
    <message>
        <source>The first %1 of them are shown.</source>
        <translation>Die ersten %1 davon werden angezeigt.</translation>
    </message>
</context>
<context>
    <name>patdesk::TokenStatus</name>
    <message>
        <source>never used</source>
        <translation>nie genutzt</translation>
    </message>
    <message>
        <source>unused %1 d</source>
        <translation>seit %1 T. ungenutzt</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <comment>in 6 d</comment>
        <translation>Läuft %1 ab</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Partly unreadable</source>
        <translation>Teilweise unlesbar</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <comment>6 d ago</comment>
        <translation>Abgelaufen %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie genutzt</translation>
    </message>
    <message>
        <source>All scopes</source>
        <translation>Alle Scopes</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Ohne Ablauf</translation>
    </message>
    <message>
        <source>Unused %1 d</source>
        <translation>Seit %1 T. ungenutzt</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Kürzlich genutzt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt genutzt am %1</translation>
    </message>
    <message>
        <source>never used since it was created on %1</source>
        <translation>nie genutzt seit der Erstellung am %1</translation>
    </message>
    <message>
        <source>partly unreadable</source>
        <translation>teilweise unlesbar</translation>
    </message>
    <message>
        <source>all scopes</source>
        <translation>alle Scopes</translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>ohne Ablauf</translation>
    </message>
    <message>
        <source>Expired: %1</source>
        <translation>Abgelaufen: %1</translation>
    </message>
    <message>
        <source>Expires soon: %1, within %2 (side bar)</source>
        <translation>Läuft bald ab: %1, binnen %2 (Seitenleiste)</translation>
    </message>
    <message>
        <source>Stale: %1, limit %2 (side bar)</source>
        <translation>Inaktiv: %1, Grenze bei %2 (Seitenleiste)</translation>
    </message>
    <message>
        <source>Never used: no access token was requested with it so far</source>
        <translation>Nie genutzt: Mit diesem Token wurde bisher kein Access-Token angefordert</translation>
    </message>
    <message>
        <source>Partly unreadable: part of what the service says of it was not understood</source>
        <translation>Teilweise unlesbar: Ein Teil der Angaben des Dienstes wurde nicht verstanden</translation>
    </message>
    <message>
        <source>All scopes: it may do everything that its owner may do</source>
        <translation>Alle Scopes: Das Token darf alles, was sein Besitzer darf</translation>
    </message>
    <message>
        <source>No expiry: it works until it is deleted</source>
        <translation>Ohne Ablauf: Das Token funktioniert, bis es gelöscht wird</translation>
    </message>
    <message>
        <source>Not stale yet: %1, limit %2 (side bar)</source>
        <translation>Noch nicht inaktiv: %1, Grenze bei %2 (Seitenleiste)</translation>
    </message>
    <message>
        <source>Recently used: %1</source>
        <translation>Kürzlich genutzt: %1</translation>
    </message>
</context>
<context>
    <name>patdesk::TokenText</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n Scope</numerusform>
            <numerusform>%n Scopes</numerusform>
        </translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>kein Besitzer</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>verwaltet</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Kein Besitzer</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation>Besitzer %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::TokenTies</name>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Go to the other token of the rotation</source>
        <translation>Zum anderen Token der Rotation springen</translation>
    </message>
    <message>
        <source>Show rotation</source>
        <translation>Rotation anzeigen</translation>
    </message>
    <message>
        <source>Scream test</source>
        <translation>Stilllegungstest</translation>
    </message>
    <message>
        <source>Show scream test</source>
        <translation>Stilllegungstest anzeigen</translation>
    </message>
    <message>
        <source>Owner asked</source>
        <translation>Besitzer gefragt</translation>
    </message>
    <message>
        <source>Go to successor</source>
        <translation>Zum Nachfolger springen</translation>
    </message>
    <message>
        <source>Go to old token</source>
        <translation>Zum alten Token springen</translation>
    </message>
</context>
<context>
    <name>patdesk::TokenView</name>
    <message>
        <source>Co&amp;mpact rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>patdesk::TokensPage</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>&amp;Find tokens</source>
        <translation>Token &amp;suchen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>patdesk::TopBar</name>
    <message>
        <source>production</source>
        <translation>Produktiv</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
</context>
<context>
    <name>patdesk::TrayIcon</name>
    <message>
        <source>Patdesk</source>
        <translation>Patdesk</translation>
    </message>
    <message>
        <source>&amp;Show Patdesk</source>
        <translation>Patdesk &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Patdesk is locked</source>
        <translation>Patdesk ist gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>Patdesk: %n thing(s) wait(s) for you</source>
        <translation>
            <numerusform>Patdesk: %n Vorgang wartet auf Sie</numerusform>
            <numerusform>Patdesk: %n Vorgänge warten auf Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::UnfinishedWork</name>
    <message numerus="yes">
        <source>%n rotation(s) is/are stuck.</source>
        <translation>
            <numerusform>%n Rotation hängt fest.</numerusform>
            <numerusform>%n Rotationen hängen fest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rotation(s) is/are waiting for its/their next step.</source>
        <translation>
            <numerusform>%n Rotation wartet auf ihren nächsten Schritt.</numerusform>
            <numerusform>%n Rotationen warten auf ihren nächsten Schritt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended token(s) is/are due to be deleted.</source>
        <translation>
            <numerusform>Ein stillgelegtes Token ist zum Löschen fällig.</numerusform>
            <numerusform>%n stillgelegte Token sind zum Löschen fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan is not finished: %1, %2.</source>
        <translation>Dieser Plan ist nicht abgeschlossen: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>The result of %n change(s) is unknown: Patdesk closed before the answer arrived.</source>
        <translation>
            <numerusform>Das Ergebnis von %n Änderung ist unbekannt: Patdesk wurde geschlossen, bevor die Antwort eintraf.</numerusform>
            <numerusform>Das Ergebnis von %n Änderungen ist unbekannt: Patdesk wurde geschlossen, bevor die Antwort eintraf.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>patdesk::UseTimeline</name>
    <message>
        <source>Uses over time</source>
        <translation>Nutzungen im Zeitverlauf</translation>
    </message>
    <message>
        <source>From %1 to %2: uses on %3, failed uses on %4.</source>
        <translation>Von %1 bis %2: Nutzungen an %3, fehlgeschlagene Nutzungen an %4.</translation>
    </message>
</context>
<context>
    <name>patdesk::Verdict</name>
    <message>
        <source>Safe</source>
        <translation>Unbedenklich</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>%1 safe, %2 in use, %3 cannot tell</source>
        <translation>%1 unbedenklich, %2 in Gebrauch, %3 unklar</translation>
    </message>
</context>
<context>
    <name>patdesk::VerdictBox</name>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Gathering evidence</source>
        <translation>Sammeln der Belege</translation>
    </message>
    <message>
        <source>Verdict policy</source>
        <translation>Beurteilungsrichtlinie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Erneut beurteilen</translation>
    </message>
    <message>
        <source>Judge tokens</source>
        <translation>Token beurteilen</translation>
    </message>
    <message>
        <source>Cancel judging</source>
        <translation>Beurteilung abbrechen</translation>
    </message>
    <message>
        <source>Gathers what the service knows about each token, and says which can be deleted. Nothing is changed.</source>
        <translation>Sammelt, was der Dienst über jedes Token weiß, und sagt, welche gelöscht werden können. Es wird nichts geändert.</translation>
    </message>
    <message>
        <source>Reading uses: %1 of %2</source>
        <translation>Nutzungen werden gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>Gathering evidence…</source>
        <translation>Belege werden gesammelt…</translation>
    </message>
    <message>
        <source>Judged at %1</source>
        <translation>Beurteilt: %1</translation>
    </message>
    <message>
        <source>By the standard policy, since yours cannot be read: %1</source>
        <translation>Nach der Standardrichtlinie, da Ihre nicht lesbar ist: %1</translation>
    </message>
</context>
<context>
    <name>patdesk::VerdictNote</name>
    <message>
        <source>Safe to delete. %1</source>
        <translation>Unbedenklich löschbar. %1</translation>
    </message>
    <message>
        <source>In use. %1</source>
        <translation>In Gebrauch. %1</translation>
    </message>
    <message>
        <source>Patdesk cannot tell whether it is safe. %1</source>
        <translation>Patdesk kann nicht sagen, ob es unbedenklich ist. %1</translation>
    </message>
    <message>
        <source>Not judged yet: Patdesk cannot tell whether it is safe.</source>
        <translation>Noch nicht beurteilt: Patdesk kann nicht sagen, ob es unbedenklich ist.</translation>
    </message>
</context>
<context>
    <name>patdesk::VerdictWords</name>
    <message>
        <source>What used the token has been silent for %1</source>
        <translation>Was das Token genutzt hat, ist seit %1 stumm</translation>
    </message>
    <message>
        <source>What used the token from %1 has been silent for %2</source>
        <translation>Was das Token von %1 genutzt hat, ist seit %2 stumm</translation>
    </message>
    <message>
        <source>What used the token from addresses with few uses has been silent for %1</source>
        <translation>Was das Token von Adressen mit wenigen Nutzungen genutzt hat, ist seit %1 stumm</translation>
    </message>
    <message>
        <source>On %1 the token was used more often than usual, perhaps by a second program, which has been silent for %2</source>
        <translation>An %1 wurde das Token öfter als üblich genutzt, vielleicht von einem zweiten Programm, das seit %2 stumm ist</translation>
    </message>
    <message>
        <source>A second program may hide among the uses, on days with more of them or out of turn; it has been silent for %1</source>
        <translation>Unter den Nutzungen kann sich ein zweites Programm verbergen, an Tagen mit mehr Nutzungen oder außer der Reihe; es ist seit %1 stumm</translation>
    </message>
    <message>
        <source>A second program may hide among the uses from %1, on days with more of them or out of turn; it has been silent for %2</source>
        <translation>Unter den Nutzungen von %1 kann sich ein zweites Programm verbergen, an Tagen mit mehr Nutzungen oder außer der Reihe; es ist seit %2 stumm</translation>
    </message>
    <message>
        <source>What used the token after its rhythm had ended has been silent for %1</source>
        <translation>Was das Token nach dem Ende seines Rhythmus genutzt hat, ist seit %1 stumm</translation>
    </message>
    <message>
        <source>The token has been silent for %1</source>
        <translation>Das Token ist seit %1 stumm</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Last used on %1, %2</source>
        <translation>Zuletzt genutzt am %1, %2</translation>
    </message>
    <message>
        <source>Last used on %1 from %2, %3</source>
        <translation>Zuletzt genutzt am %1 von %2, %3</translation>
    </message>
    <message>
        <source>%1; %2 seen since %3</source>
        <translation>%1; %2 gesehen seit dem %3</translation>
    </message>
    <message>
        <source>%1, from %2 addresses</source>
        <translation>%1, von %2 Adressen</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>ends a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Never used since it was created on %1.</source>
        <translation>Nie genutzt seit der Erstellung am %1.</translation>
    </message>
    <message>
        <source>Never used.</source>
        <translation>Nie genutzt.</translation>
    </message>
    <message>
        <source>Used %1, from %2 to %3</source>
        <translation>Genutzt %1, vom %2 bis zum %3</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n run(s) has/have been missed since.</source>
        <translation>
            <numerusform>%1; seither ist %n Lauf ausgeblieben.</numerusform>
            <numerusform>%1; seither sind %n Läufe ausgeblieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the last on %2.</source>
        <translation>%1, die letzte am %2.</translation>
    </message>
    <message>
        <source>%1, the last on %2 from %3.</source>
        <translation>%1, die letzte am %2 von %3.</translation>
    </message>
    <message>
        <source>%1 holds the client ID</source>
        <translation>%1 enthält die Client-ID</translation>
    </message>
    <message>
        <source>%1 holds the client ID and is enabled</source>
        <translation>%1 enthält die Client-ID und ist aktiviert</translation>
    </message>
    <message>
        <source>%1 holds the client ID and is disabled</source>
        <translation>%1 enthält die Client-ID und ist deaktiviert</translation>
    </message>
    <message>
        <source>%1; it last ran on %2.</source>
        <translation>%1; letzter Lauf am %2.</translation>
    </message>
    <message>
        <source>Managed by the service: what it runs for, a workflow perhaps, stops, and nothing says so.</source>
        <translation>Vom Dienst verwaltet: Wofür es läuft, vielleicht ein Workflow, hört auf, und nichts weist darauf hin.</translation>
    </message>
    <message>
        <source>Patdesk is signed in with this token.</source>
        <translation>Patdesk ist mit diesem Token angemeldet.</translation>
    </message>
    <message>
        <source>Suspended with Patdesk on %1.</source>
        <translation>Mit Patdesk stillgelegt am %1.</translation>
    </message>
    <message>
        <source>No sign of life for at least %1, since %2.</source>
        <translation>Seit mindestens %1 kein Lebenszeichen, seit dem %2.</translation>
    </message>
    <message>
        <source>With %1 seen and %2 of silence, a job that runs every %3 or more often is excluded, at 95 %.</source>
        <translation>Bei %1 und einer Ruhezeit von %2 ist ein Job, der in Abständen von höchstens %3 läuft, ausgeschlossen, mit 95 %.</translation>
    </message>
    <message>
        <source>Expired on %1: nothing can use it. Deleting it removes the trace and changes nothing else.</source>
        <translation>Abgelaufen am %1: Nichts kann es nutzen. Löschen beseitigt die Spur und ändert sonst nichts.</translation>
    </message>
    <message>
        <source>Alarm: after %1 of silence the token was used on %2, an address that it was never used from before.</source>
        <translation>Alarm: Nach %1 Ruhe wurde das Token am %2 von einer Adresse genutzt, von der es nie zuvor genutzt wurde.</translation>
    </message>
    <message>
        <source>Alarm: after %1 of silence the token was used on %2 from %3, an address that it was never used from before.</source>
        <translation>Alarm: Nach %1 Ruhe wurde das Token am %2 von %3 genutzt, einer Adresse, von der es nie zuvor genutzt wurde.</translation>
    </message>
    <message>
        <source>Without %1 Patdesk cannot see %2.</source>
        <translation>Ohne %1 kann Patdesk dies nicht sehen: %2.</translation>
    </message>
    <message>
        <source>Patdesk has seen only a part of the %1.</source>
        <translation>Patdesk hat davon nur einen Teil gesehen: %1.</translation>
    </message>
    <message>
        <source>Patdesk could not read the %1.</source>
        <translation>Patdesk konnte dies nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Patdesk has not read the %1 yet.</source>
        <translation>Patdesk hat dies noch nicht gelesen: %1.</translation>
    </message>
    <message>
        <source>Uses were read only until %1.</source>
        <translation>Nutzungen wurden nur bis zum %1 gelesen.</translation>
    </message>
    <message>
        <source>Uses of only %1 were read; the verdict needs those of %2.</source>
        <translation>Nur die Nutzungen von %1 wurden gelesen; das Urteil braucht die von %2.</translation>
    </message>
    <message>
        <source>%1 cannot be assigned to any token: they may be of this one.</source>
        <translation>Keinem Token zuzuordnen: %1. Sie können von diesem sein.</translation>
    </message>
    <message>
        <source>The list says that the token was used on %1, but no event of that day was found: events are missing.</source>
        <translation>Laut Liste wurde das Token am %1 genutzt, aber es fand sich kein Ereignis dieses Tages: Es fehlen Ereignisse.</translation>
    </message>
    <message>
        <source>Patdesk could not read everything that the service says about the token.</source>
        <translation>Patdesk konnte nicht alles lesen, was der Dienst über das Token angibt.</translation>
    </message>
    <message>
        <source>Until %1 somebody who misses it may still say so.</source>
        <translation>Bis zum %1 kann sich noch melden, wer es vermisst.</translation>
    </message>
    <message>
        <source>It expired only on %1: whoever misses it may still ask for it.</source>
        <translation>Es ist erst am %1 abgelaufen: Wer es vermisst, kann sich noch melden.</translation>
    </message>
    <message>
        <source>Its name has the word %1: a token for an emergency is never used until it is needed.</source>
        <translation>Sein Name enthält das Wort %1: Ein Token für den Notfall bleibt ungenutzt, bis es gebraucht wird.</translation>
    </message>
    <message>
        <source>The policy keeps it until %1: %2</source>
        <translation>Die Richtlinie behält es bis zum %1: %2</translation>
    </message>
    <message>
        <source>Created %1 ago and never used: what it is for may not have begun, or runs once a year.</source>
        <translation>Vor %1 erstellt und nie genutzt: Wofür es da ist, hat vielleicht noch nicht begonnen oder läuft einmal im Jahr.</translation>
    </message>
    <message>
        <source>%1; it takes at least %2, since the name has the word %3, as of a job that runs rarely.</source>
        <translation>%1; nötig ist eine Ruhezeit von mindestens %2, da der Name das Wort %3 enthält, wie bei einem selten laufenden Job.</translation>
    </message>
    <message>
        <source>%1; it takes at least %2, since tokens of this tenant have come back after nearly as long.</source>
        <translation>%1; nötig ist eine Ruhezeit von mindestens %2, da Token dieses Tenants nach fast so langer Zeit wieder genutzt wurden.</translation>
    </message>
    <message>
        <source>%1; it takes at least %2, by the policy.</source>
        <translation>%1; nötig ist laut Richtlinie eine Ruhezeit von mindestens %2.</translation>
    </message>
    <message>
        <source>%1; it takes at least %2: %3 runs of its rhythm.</source>
        <translation>%1; nötig ist eine Ruhezeit von mindestens %2: %3 Läufe seines Rhythmus.</translation>
    </message>
    <message>
        <source>%1; it takes at least %2: %3 times the longest gap between its uses.</source>
        <translation>%1; nötig ist eine Ruhezeit von mindestens %2: das %3-Fache der längsten Pause zwischen seinen Nutzungen.</translation>
    </message>
    <message>
        <source>%1; it takes at least %2, since it was used for too short a time to show how often it is needed: a yearly job would look the same.</source>
        <translation>%1; nötig ist eine Ruhezeit von mindestens %2, da es zu kurze Zeit genutzt wurde, um zu zeigen, wie oft es benötigt wird: Ein jährlicher Job sähe genauso aus.</translation>
    </message>
    <message>
        <source>%1; it takes at least %2, since the gaps between its uses are so long that a yearly job would look the same.</source>
        <translation>%1; nötig ist eine Ruhezeit von mindestens %2, da die Pausen zwischen seinen Nutzungen so lang sind, dass ein jährlicher Job genauso aussähe.</translation>
    </message>
    <message>
        <source>%1; it takes at least %2, since a yearly job would look the same.</source>
        <translation>%1; nötig ist eine Ruhezeit von mindestens %2, da ein jährlicher Job genauso aussähe.</translation>
    </message>
    <message>
        <source>Sign in with a token that has the scope %1, or let the policy do without this source.</source>
        <translation>Melden Sie sich mit einem Token an, das den Scope %1 hat, oder lassen Sie die Richtlinie auf diese Quelle verzichten.</translation>
    </message>
    <message>
        <source>Gather evidence again.</source>
        <translation>Sammeln Sie die Belege erneut.</translation>
    </message>
    <message>
        <source>Let Patdesk read all events of the last 13 months.</source>
        <translation>Lassen Sie Patdesk alle Ereignisse der letzten 13 Monate lesen.</translation>
    </message>
    <message>
        <source>Let Patdesk find out how events name tokens: sign in and wait a few minutes.</source>
        <translation>Lassen Sie Patdesk herausfinden, wie Ereignisse die Token nennen: Melden Sie sich an und warten Sie ein paar Minuten.</translation>
    </message>
    <message>
        <source>Refresh the list; ask the service&apos;s support if it stays like that.</source>
        <translation>Aktualisieren Sie die Liste; wenn es so bleibt, fragen Sie den Support des Dienstes.</translation>
    </message>
    <message>
        <source>Ask the owner or the owner&apos;s manager.</source>
        <translation>Fragen Sie den Besitzer oder dessen Vorgesetzte.</translation>
    </message>
    <message>
        <source>Find out which workflow it belongs to, and delete that first.</source>
        <translation>Finden Sie heraus, zu welchem Workflow es gehört, und löschen Sie zuerst diesen.</translation>
    </message>
    <message>
        <source>Ask the owner; if it is not for emergencies, accept it in the policy.</source>
        <translation>Fragen Sie den Besitzer; wenn es nicht für Notfälle ist, nehmen Sie es in der Richtlinie hin.</translation>
    </message>
    <message>
        <source>Take the client ID out of %1.</source>
        <translation>Entfernen Sie die Client-ID hieraus: %1.</translation>
    </message>
    <message>
        <source>Wait until %1.</source>
        <translation>Warten Sie bis zum %1.</translation>
    </message>
    <message>
        <source>If nothing uses it before %1, the silence is long enough. Suspending it tells sooner.</source>
        <translation>Wird es bis zum %1 nicht genutzt, ist die Ruhezeit lang genug. Stilllegen zeigt es früher.</translation>
    </message>
    <message>
        <source>If it is still unused on %1, it is old enough (%2). Or ask the owner.</source>
        <translation>Ist es am %1 noch immer ungenutzt, ist es mit %2 alt genug. Oder fragen Sie den Besitzer.</translation>
    </message>
    <message>
        <source>If it is still unused on %1, it is old enough (%2, since the name has the word %3). Or ask the owner.</source>
        <translation>Ist es am %1 noch immer ungenutzt, ist es mit %2 alt genug, da der Name das Wort %3 enthält. Oder fragen Sie den Besitzer.</translation>
    </message>
</context>
<context>
    <name>patdesk::VerifyLine</name>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verifizieren</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifizieren</translation>
    </message>
    <message>
        <source>Requests an access token with this client ID and secret</source>
        <translation>Fordert mit dieser Client-ID und diesem Secret ein Access-Token an</translation>
    </message>
    <message>
        <source>Verify this secret by requesting an access token.</source>
        <translation>Verifizieren Sie dieses Secret durch Anfordern eines Access-Tokens.</translation>
    </message>
    <message>
        <source>Requesting an access token…</source>
        <translation>Access-Token wird angefordert…</translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation>Erneut &amp;verifizieren</translation>
    </message>
</context>
<context>
    <name>patdesk::ViewActions</name>
    <message numerus="yes">
        <source>%Ln token(s) of the view “%1” expire(s) within %2 days.</source>
        <translation>
            <numerusform>%Ln Token der Ansicht „%1“ läuft innerhalb von %2 Tagen ab.</numerusform>
            <numerusform>%Ln Token der Ansicht „%1“ laufen innerhalb von %2 Tagen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>Re&amp;place with what is shown</source>
        <translation>Durch das An&amp;gezeigte ersetzen</translation>
    </message>
    <message>
        <source>&amp;Warn me before tokens expire, or no longer</source>
        <translation>Vor dem Ablauf von Token &amp;warnen oder nicht mehr</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Nach u&amp;nten</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Export views…</source>
        <translation>Ansichten e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Import views…</source>
        <translation>Ansichten &amp;importieren…</translation>
    </message>
    <message>
        <source>The saved views cannot be read: %1 The file is %2.</source>
        <translation>Die gespeicherten Ansichten können nicht gelesen werden: %1 Die Datei ist %2.</translation>
    </message>
    <message>
        <source>There is no view “%1”.</source>
        <translation>Eine Ansicht „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation>Alle Token</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>&amp;Save view</source>
        <translation>Ansicht &amp;speichern</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate view</source>
        <translation>Ansicht duplizieren</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Saved the view “%1”.</source>
        <translation>Die Ansicht „%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>Updated the view “%1”.</source>
        <translation>Die Ansicht „%1“ wurde aktualisiert.</translation>
    </message>
    <message>
        <source>Patdesk tells you once a day of tokens of “%1” that expire within %2 days.</source>
        <translation>Patdesk meldet Ihnen einmal am Tag, welche Token von „%1“ innerhalb von %2 Tagen ablaufen.</translation>
    </message>
    <message>
        <source>“%1” no longer warns you.</source>
        <translation>„%1“ warnt Sie nicht mehr.</translation>
    </message>
    <message>
        <source>Deleted the view “%1”.</source>
        <translation>Die Ansicht „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Ansichten importieren</translation>
    </message>
    <message>
        <source>Views (*.json);;All files (*)</source>
        <translation>Ansichten (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>These views cannot be imported: %1</source>
        <translation>Diese Ansichten können nicht importiert werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n view(s).</source>
        <translation>
            <numerusform>%n Ansicht wurde importiert.</numerusform>
            <numerusform>%n Ansichten wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tenant is open.</source>
        <translation>Kein Tenant ist geöffnet.</translation>
    </message>
    <message>
        <source>No view has been saved yet.</source>
        <translation>Es wurde noch keine Ansicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>patdesk::ViewJson</name>
    <message>
        <source>It is not valid JSON: %1.</source>
        <translation>Das ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>It has no views of Patdesk.</source>
        <translation>Es enthält keine Ansichten von Patdesk.</translation>
    </message>
    <message>
        <source>View %1 has no name, or a very long one.</source>
        <translation>Ansicht %1 hat keinen oder einen sehr langen Namen.</translation>
    </message>
    <message>
        <source>The query of view %1 is too long.</source>
        <translation>Die Abfrage der Ansicht %1 ist zu lang.</translation>
    </message>
</context>
<context>
    <name>patdesk::ViewList</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Every token</source>
        <translation>Jedes Token</translation>
    </message>
    <message>
        <source>%1
Ctrl+%2 opens it.</source>
        <translation>%1
Strg+%2 öffnet sie.</translation>
    </message>
</context>
<context>
    <name>patdesk::ViewNameDialog</name>
    <message>
        <source>For &amp;all tenants, not only for %1</source>
        <translation>Für &amp;alle Tenants, nicht nur für %1</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>For all tenants</source>
        <translation>Für alle Tenants</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>A view with this name already exists.</source>
        <translation>Eine Ansicht mit diesem Namen gibt es bereits.</translation>
    </message>
</context>
<context>
    <name>patdesk::WindowLock</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Closes the tenant and wipes its client secret and access token from memory</source>
        <translation>Schließt den Tenant und löscht sein Client-Secret und das Access-Token aus dem Speicher</translation>
    </message>
    <message>
        <source>Waiting for a request that was already sent.</source>
        <translation>Warten auf eine bereits gesendete Anfrage.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>Verifying the client secret…</source>
        <translation>Client-Secret wird verifiziert…</translation>
    </message>
</context>
</TS>
