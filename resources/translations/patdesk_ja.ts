<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>QFileDialog</name>
    <message>
        <source>CSV for Excel, with a byte order mark</source>
        <translation>CSV (Excel 用、バイト順マーク付き)</translation>
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
        <translation>名前を付けて保存</translation>
    </message>
</context>
<context>
    <name>patdesk</name>
    <message>
        <source>Rate limit of %1 reached. Continuing in %2 s.</source>
        <translation>%1 のレート制限に達しました。%2 秒後に続行します。</translation>
    </message>
    <message>
        <source>The service accepts 100 requests in 10 seconds for each client ID.</source>
        <translation>サービスが受け付けるリクエストは、クライアント ID ごとに 10 秒間に 100 件までです。</translation>
    </message>
    <message>
        <source>Showing the list from %1.</source>
        <translation>%1 に取得した一覧を表示しています。</translation>
    </message>
    <message>
        <source>Showing only the tokens that had arrived by then.</source>
        <translation>それまでに受信したトークンだけを表示しています。</translation>
    </message>
    <message>
        <source>%1 needs its client secret.</source>
        <translation>%1 のクライアント シークレットが必要です。</translation>
    </message>
    <message>
        <source>%1 needs its client ID and secret.</source>
        <translation>%1 のクライアント ID とシークレットが必要です。</translation>
    </message>
    <message>
        <source>%1 needs its client ID.</source>
        <translation>%1 のクライアント ID が必要です。</translation>
    </message>
    <message>
        <source>The credential is an API client, not a user&apos;s token. Enter an administrator&apos;s personal access token in Settings.</source>
        <translation>この認証情報は、ユーザーのトークンではなく API クライアントです。「設定」で管理者の個人用アクセス トークンを入力してください。</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>%1 にサインインしています…</translation>
    </message>
    <message>
        <source>Loading tokens from %1: %2 so far.</source>
        <translation>%1 からトークンを読み込んでいます: 現在 %2 件。</translation>
    </message>
    <message>
        <source>About %1 s left.</source>
        <translation>残り約 %1 秒。</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>読み込みをキャンセルしました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry/entries in the answer could not be read and is/are not in the table.</source>
        <translation>
            <numerusform>応答のうち %Ln 件を読み取れなかったため、表に含まれていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) could be read only in part; see its/their status.</source>
        <translation>
            <numerusform>%Ln 件のトークンは一部しか読み取れませんでした。ステータスを確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the answer could not be read.</source>
        <translation>応答の一部を読み取れませんでした。</translation>
    </message>
    <message>
        <source>This credential is not allowed to list the whole tenant, so only your own tokens are shown. The missing scope is %1.</source>
        <translation>この認証情報ではテナント全体を一覧表示できないため、自分のトークンだけを表示しています。不足しているスコープは %1 です。</translation>
    </message>
    <message>
        <source>Patdesk is signed in with an API client, not as a user. An API client owns no tokens, and the service may not let it create or change any. Enter an administrator&apos;s personal access token in Settings.</source>
        <translation>Patdesk は、ユーザーではなく API クライアントとしてサインインしています。API クライアントはトークンを所有できず、トークンの作成や変更もサービスに許可されない場合があります。「設定」で管理者の個人用アクセス トークンを入力してください。</translation>
    </message>
    <message>
        <source>%1 does not offer API generation v1. Patdesk uses %2 instead.</source>
        <translation>%1 は API 世代 v1 を提供していません。代わりに %2 を使用します。</translation>
    </message>
    <message>
        <source>Support for API generation %1 ends in 2028. Choose Automatic or v1 in Settings.</source>
        <translation>API 世代 %1 のサポートは 2028 年に終了します。「設定」で「自動」または v1 を選択してください。</translation>
    </message>
    <message>
        <source>Exactly 250 tokens arrived, the size of one page, so the list may be incomplete. Choose one owner to see all of their tokens.</source>
        <translation>受信したトークンが 1 ページの上限と同じ 250 件ちょうどのため、一覧が不完全な可能性があります。所有者を 1 人選択すると、その所有者のトークンをすべて表示できます。</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>The token that Patdesk is signed in with has expired.</source>
        <translation>Patdesk がサインインに使用しているトークンの有効期限が切れています。</translation>
    </message>
    <message>
        <source>The token that Patdesk is signed in with expires %1. After that Patdesk cannot sign in to %2 any more.</source>
        <translation>Patdesk がサインインに使用しているトークンの有効期限が近づいています (%1)。期限が切れると、Patdesk は %2 にサインインできなくなります。</translation>
    </message>
    <message>
        <source>Only your own tokens: the tenant refused the whole list at %1.</source>
        <translation>自分のトークンだけを表示しています。%1 に、テナントが全体の一覧を拒否しました。</translation>
    </message>
    <message>
        <source>Listing it may require an administrator&apos;s rights, or a network or location rule may forbid it.</source>
        <translation>一覧表示に管理者の権限が必要か、ネットワークまたは場所の規則で禁止されている可能性があります。</translation>
    </message>
    <message>
        <source>Its answer: “%1”</source>
        <translation>応答: 「%1」</translation>
    </message>
    <message>
        <source>%1 has no personal access tokens yet.</source>
        <translation>%1 には、個人用アクセス トークンがまだありません。</translation>
    </message>
    <message>
        <source>You have no personal access tokens in %1 yet.</source>
        <translation>%1 には、自分の個人用アクセス トークンがまだありません。</translation>
    </message>
    <message>
        <source>This owner has no personal access tokens.</source>
        <translation>この所有者には、個人用アクセス トークンがありません。</translation>
    </message>
    <message>
        <source>Patdesk is still judging: %1 of %2 uses have been read.</source>
        <translation>まだ判定中です。使用記録 %2 件のうち %1 件を読み取りました。</translation>
    </message>
    <message>
        <source>Patdesk is still judging: it gathers evidence.</source>
        <translation>まだ判定中です。エビデンスを収集しています。</translation>
    </message>
    <message>
        <source>No token has been judged yet. Choose “Judge tokens” below the filters.</source>
        <translation>まだ判定されたトークンはありません。フィルターの下の「トークンを判定」を選択してください。</translation>
    </message>
    <message>
        <source>No token matches the filter “%1”.</source>
        <translation>フィルター「%1」に一致するトークンはありません。</translation>
    </message>
    <message>
        <source>No token matches “%1”.</source>
        <translation>「%1」に一致するトークンはありません。</translation>
    </message>
    <message>
        <source>No token matches the filter “%1” and the search “%2”.</source>
        <translation>フィルター「%1」と検索「%2」に一致するトークンはありません。</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>現時点: %1</translation>
    </message>
    <message>
        <source>The condition “%1” leaves out the most tokens.</source>
        <translation>最も多くのトークンを除外している条件は「%1」です。</translation>
    </message>
    <message>
        <source>credential expired</source>
        <translation>認証情報の期限切れ</translation>
    </message>
    <message>
        <source>credential expires in %1</source>
        <translation>認証情報の期限まで %1</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%2 件中 %1 件を選択</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln token(s)</source>
        <translation>
            <numerusform>トークン %Ln 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>refreshed %1</source>
        <translation>%1 に更新</translation>
    </message>
    <message>
        <source>signed in with an API client</source>
        <translation>API クライアントでサインイン中</translation>
    </message>
    <message>
        <source>signed in with an API client (%1)</source>
        <translation>API クライアント (%1) でサインイン中</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>%1 としてサインイン中</translation>
    </message>
    <message>
        <source>signed in as %1 (%2)</source>
        <translation>%1 (%2) としてサインイン中</translation>
    </message>
    <message>
        <source>No tenant is open. Choose one above.</source>
        <translation>開いているテナントはありません。上で選択してください。</translation>
    </message>
    <message>
        <source>%1 is not open.</source>
        <translation>%1 は開かれていません。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Nothing loaded</source>
        <translation>何も読み込まれていません</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <translation>名前: %1 → %2</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <translation>スコープ: %1</translation>
    </message>
    <message>
        <source>Expires: %1 → %2</source>
        <translation>有効期限: %1 → %2</translation>
    </message>
    <message>
        <source>Risk of no expiry: accepted</source>
        <translation>無期限のリスク: 承認</translation>
    </message>
    <message>
        <source>Risk of no expiry: not accepted</source>
        <translation>無期限のリスク: 未承認</translation>
    </message>
    <message>
        <source>The journal is intact: nothing was edited or removed.</source>
        <translation>変更記録は正常です。編集も削除もされていません。</translation>
    </message>
    <message>
        <source>The journal is intact. An unfinished line was moved to %1.</source>
        <translation>変更記録は正常です。書きかけの行は %1 に移動しました。</translation>
    </message>
    <message>
        <source>The journal was edited: line %1 is not what Patdesk wrote.</source>
        <translation>変更記録が編集されています。%1 行目は Patdesk が書き込んだ内容ではありません。</translation>
    </message>
    <message>
        <source>Lines are missing from the journal, at line %1.</source>
        <translation>変更記録の %1 行目で、行が欠落しています。</translation>
    </message>
    <message>
        <source>Line %1 of the journal cannot be read.</source>
        <translation>変更記録の %1 行目を読み取れません。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Change expiry (several tokens)</source>
        <translation>有効期限の変更 (複数のトークン)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>? Unknown: Patdesk closed before the answer arrived</source>
        <translation>? 不明: 応答が届く前に Patdesk が閉じられました</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ 完了</translation>
    </message>
    <message>
        <source>? Unknown: no answer arrived</source>
        <translation>? 不明: 応答が届きませんでした</translation>
    </message>
    <message>
        <source>Recorded %1</source>
        <translation>記録: %1</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>応答: %1</translation>
    </message>
    <message>
        <source>, HTTP %1</source>
        <translation>、HTTP %1</translation>
    </message>
    <message>
        <source>Tracking ID %1</source>
        <translation>トラッキング ID: %1</translation>
    </message>
    <message>
        <source>Request ID %1</source>
        <translation>リクエスト ID: %1</translation>
    </message>
    <message>
        <source>Signed in with %1, at %2</source>
        <translation>%1 で %2 にサインイン</translation>
    </message>
    <message>
        <source>By %1, signed in with %2, at %3</source>
        <translation>実行者: %1 (%2 で %3 にサインイン)</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>変更前: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>読み込みをキャンセル</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Enter now</source>
        <translation>今すぐ入力</translation>
    </message>
    <message>
        <source>Check connection</source>
        <translation>接続を確認</translation>
    </message>
    <message>
        <source>Replace credential…</source>
        <translation>認証情報を置き換え…</translation>
    </message>
    <message>
        <source>Show my tokens</source>
        <translation>自分のトークンを表示</translation>
    </message>
    <message>
        <source>Try the whole tenant again</source>
        <translation>テナント全体を再試行</translation>
    </message>
    <message>
        <source>Back to the whole tenant</source>
        <translation>テナント全体に戻る</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Drop this condition</source>
        <translation>この条件を外す</translation>
    </message>
    <message>
        <source>Show all tokens</source>
        <translation>すべてのトークンを表示</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>Copy tracking ID</source>
        <translation>トラッキング ID をコピー</translation>
    </message>
    <message>
        <source>Copy raw text</source>
        <translation>元のテキストをコピー</translation>
    </message>
    <message>
        <source>Show journal</source>
        <translation>変更記録を表示</translation>
    </message>
    <message>
        <source>Show plans</source>
        <translation>計画を表示</translation>
    </message>
    <message>
        <source>Review deletion</source>
        <translation>削除の計画を確認</translation>
    </message>
    <message>
        <source>Keep tokens</source>
        <translation>トークンを残す</translation>
    </message>
    <message>
        <source>Show rotations</source>
        <translation>ローテーションを表示</translation>
    </message>
    <message>
        <source>Show scream tests</source>
        <translation>停止テストを表示</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>トークンを削除</translation>
    </message>
    <message>
        <source>Keep token</source>
        <translation>トークンを残す</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Discard what you have entered?</source>
        <translation>入力した内容を破棄しますか?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>編集を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>- %1 (client ID %2), last used: %3, expires: %4</source>
        <translation>- %1 (クライアント ID: %2)、最終使用: %3、有効期限: %4</translation>
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
        <translation>{owner} 様

{tenant} で、次の個人用アクセス トークンを所有されています。

{tokens}

{deadline} までに、それぞれについて次のいずれかをお願いします。
1. もう使用していない場合は、「Preferences」の「Personal Access Tokens」で削除してください。
2. 使用している場合は、同じ画面で同じスコープの新しいトークンを作成し、古いクライアント ID とシークレットを新しいものに置き換え、すべて動作することを確認してから、古いトークンを削除してください。
3. 心当たりがない場合は、まだ削除せずにお知らせください。
</translation>
    </message>
    <message>
        <source>Hello {owner},

These personal access tokens of yours in {tenant} seem to be unused and expire soon:

{tokens}

If you still need one of them, tell me by {deadline}: until it has expired, its old expiry can be restored. Otherwise you need not do anything.
</source>
        <translation>{owner} 様

{tenant} で所有されている次の個人用アクセス トークンは、使用されていないようです。まもなく有効期限が切れます。

{tokens}

まだ必要なトークンがある場合は、{deadline} までにお知らせください。有効期限が切れるまでは、元の有効期限に戻すことができます。必要なければ、何もしていただく必要はありません。
</translation>
    </message>
    <message>
        <source>Hello {owner},

The expiry of these personal access tokens of yours in {tenant} was changed:

{tokens}

If that is a problem, tell me by {deadline}.
</source>
        <translation>{owner} 様

{tenant} で所有されている次の個人用アクセス トークンの有効期限を変更しました。

{tokens}

問題がある場合は、{deadline} までにお知らせください。
</translation>
    </message>
    <message>
        <source>Hello {owner},

These personal access tokens of yours in {tenant} were deleted:

{tokens}

Whatever signed in with one of them stops working. If you still need one, create a new token with the same scopes under Preferences, Personal Access Tokens, and replace the old client ID and secret with the new ones.
</source>
        <translation>{owner} 様

{tenant} で所有されている次の個人用アクセス トークンを削除しました。

{tokens}

これらのトークンでサインインしていたものは動作しなくなります。まだ必要な場合は、「Preferences」の「Personal Access Tokens」で同じスコープの新しいトークンを作成し、古いクライアント ID とシークレットを新しいものに置き換えてください。
</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>作成日 %1</translation>
    </message>
    <message>
        <source>Creation date unreadable</source>
        <translation>作成日読み取り不可</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>有効期限 %1</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>expiry unreadable</source>
        <translation>有効期限読み取り不可</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>最終使用 %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>使用履歴なし</translation>
    </message>
    <message>
        <source>last use unreadable</source>
        <translation>最終使用読み取り不可</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>スコープ %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>トークン %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens expire on %1. Until then you can restore them with Undo, and not after.</source>
        <translation>トークンは %1 に期限切れになります。それまでは「元に戻す」で復元できますが、その後は復元できません。</translation>
    </message>
    <message>
        <source>The tokens expire soon. Until then you can restore them with Undo.</source>
        <translation>トークンはまもなく期限切れになります。それまでは「元に戻す」で復元できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Patdesk listens for sign-ins with them for %1, and restores what is needed at once, as far as the service allows it.</source>
        <translation>Patdesk は %1間、これらのトークンによるサインインの有無を確認し、必要とされたトークンは、サービスが許す範囲ですぐに復元します。</translation>
    </message>
    <message>
        <source>The tokens expire on %1.</source>
        <translation>トークンは %1 に期限切れになります。</translation>
    </message>
    <message numerus="yes">
        <source>Restores %n token(s) to what it was/they were</source>
        <translation>
            <numerusform>%n 件のトークンを</numerusform>
        </translation>
    </message>
    <message>
        <source>Restores nothing.</source>
        <translation>復元するトークンはありません。</translation>
    </message>
    <message>
        <source>%1 before %2.</source>
        <translation>%1、%2 より前の状態に復元します。</translation>
    </message>
    <message>
        <source>%1 before the plan was applied.</source>
        <translation>%1、計画を適用する前の状態に復元します。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>You will not be reminded to delete what is restored.</source>
        <translation>復元したトークンについて、削除の通知は行われなくなります。</translation>
    </message>
    <message>
        <source>Patdesk reminds you after %1 to delete them.</source>
        <translation>Patdesk は %1後に、削除する時期になったことを通知します。</translation>
    </message>
    <message>
        <source>This cannot be undone. Whatever signs in with these tokens stops working; access tokens already issued expire within 12 hours.</source>
        <translation>元に戻すことはできません。これらのトークンでサインインしているものは動作しなくなります。発行済みのアクセス トークンは 12 時間以内に期限切れになります。</translation>
    </message>
    <message>
        <source>This can be undone: Patdesk keeps the old values of each token.</source>
        <translation>元に戻すことができます。Patdesk は各トークンの元の値を保存しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n is/are used by Patdesk itself</source>
        <translation>
            <numerusform>Patdesk 自身が使用 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong(s) to somebody else/others</source>
        <translation>
            <numerusform>ほかのユーザーのトークン %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not possible in this API generation</source>
        <translation>
            <numerusform>この API 世代では不可 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) no change</source>
        <translation>
            <numerusform>変更不要: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would get an invalid name</source>
        <translation>
            <numerusform>名前が無効になるもの %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be left without a valid scope</source>
        <translation>
            <numerusform>有効なスコープが残らないもの %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an expiry that the service would not accept</source>
        <translation>
            <numerusform>サービスが受け付けない有効期限 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are partly unreadable</source>
        <translation>
            <numerusform>一部読み取り不可 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has/have been deleted since</source>
        <translation>
            <numerusform>その後に削除済み %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be suspended</source>
        <translation>停止できるもの: %1</translation>
    </message>
    <message>
        <source>%1 can be deleted</source>
        <translation>削除できるもの: %1</translation>
    </message>
    <message>
        <source>%1 can get another expiry</source>
        <translation>有効期限を変更できるもの: %1</translation>
    </message>
    <message>
        <source>%1 can get fewer scopes</source>
        <translation>スコープを縮小できるもの: %1</translation>
    </message>
    <message>
        <source>%1 can be renamed</source>
        <translation>名前を変更できるもの: %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>スキップ %1 件</translation>
    </message>
    <message>
        <source>This token</source>
        <translation>このトークン</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (自分のトークン)</translation>
    </message>
    <message>
        <source>only the owners can</source>
        <translation>所有者のみ可能</translation>
    </message>
    <message>
        <source>used by Patdesk itself</source>
        <translation>Patdesk 自身が使用</translation>
    </message>
    <message>
        <source>not in this API generation</source>
        <translation>この API 世代では不可</translation>
    </message>
    <message>
        <source>they never expire</source>
        <translation>すべて無期限</translation>
    </message>
    <message>
        <source>no change needed</source>
        <translation>変更不要</translation>
    </message>
    <message>
        <source>deleted since</source>
        <translation>その後に削除済み</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>使用中 %1 件</translation>
    </message>
    <message>
        <source>%1 managed</source>
        <translation>サービス管理 %1 件</translation>
    </message>
    <message>
        <source>%1 used in the last 30 days</source>
        <translation>過去 30 日以内に使用 %1 件</translation>
    </message>
    <message>
        <source>%1 whose last use cannot be read</source>
        <translation>最終使用が読み取り不可 %1 件</translation>
    </message>
    <message>
        <source>%1 not known to be safe</source>
        <translation>「削除可」の判定なし %1 件</translation>
    </message>
    <message>
        <source>%1 suspended on purpose</source>
        <translation>意図的に停止中 %1 件</translation>
    </message>
    <message>
        <source>%1 with “do not delete” in the name</source>
        <translation>名前に「do not delete」を含む %1 件</translation>
    </message>
    <message>
        <source>%1 with “prod” in the name</source>
        <translation>名前に「prod」を含む %1 件</translation>
    </message>
    <message>
        <source>%1 the only token of the owner</source>
        <translation>所有者の唯一のトークン %1 件</translation>
    </message>
    <message>
        <source>%1 with a name already in use</source>
        <translation>すでに使用されている名前 %1 件</translation>
    </message>
    <message>
        <source>%1 safe, %2 in use, %3 cannot tell</source>
        <translation>削除可 %1 件、使用中 %2 件、判定保留 %3 件</translation>
    </message>
    <message>
        <source>judged in use</source>
        <translation>「使用中」と判定</translation>
    </message>
    <message>
        <source>not judged safe</source>
        <translation>「削除可」の判定なし</translation>
    </message>
    <message>
        <source>managed by the service: whatever uses it will stop working</source>
        <translation>サービス管理: 使用しているものは動作しなくなります</translation>
    </message>
    <message>
        <source>used in the last 30 days</source>
        <translation>過去 30 日以内に使用</translation>
    </message>
    <message>
        <source>last use unreadable: something may still use it</source>
        <translation>最終使用が読み取り不可: まだ使用されている可能性があります</translation>
    </message>
    <message>
        <source>suspended on purpose, by a scream test or a plan that is not over yet</source>
        <translation>完了していない停止テストまたは計画により、意図的に停止中</translation>
    </message>
    <message>
        <source>the name says not to delete it</source>
        <translation>削除しないよう求める名前</translation>
    </message>
    <message>
        <source>“prod” in the name</source>
        <translation>名前に「prod」を含む</translation>
    </message>
    <message>
        <source>its owner has no other token</source>
        <translation>所有者の唯一のトークン</translation>
    </message>
    <message>
        <source>its owner has, or this plan creates, another token with this name: the service will refuse it</source>
        <translation>同じ所有者に同名のトークンがあるか、この計画で作成されます: サービスに拒否されます</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation>元に戻せません</translation>
    </message>
    <message>
        <source>– Not possible: Patdesk is signed in with this token</source>
        <translation>– 不可: Patdesk はこのトークンでサインインしています</translation>
    </message>
    <message>
        <source>– Not possible: only the owner can change this token. Delete it, or write to the owner</source>
        <translation>– 不可: このトークンを変更できるのは所有者だけです。削除するか、所有者に連絡してください</translation>
    </message>
    <message>
        <source>– Not possible: this API generation cannot change an expiry. Choose v1 in Settings</source>
        <translation>– 不可: この API 世代では有効期限を変更できません。「設定」で v1 を選択してください</translation>
    </message>
    <message>
        <source>– Not included: managed by the service. Include managed tokens when you create the plan</source>
        <translation>– 対象外: サービス管理トークンです。計画の作成時に、サービス管理トークンを含めてください</translation>
    </message>
    <message>
        <source>– No change needed</source>
        <translation>– 変更不要</translation>
    </message>
    <message>
        <source>– Not possible: the new name is empty or too long</source>
        <translation>– 不可: 新しい名前が空か、長すぎます</translation>
    </message>
    <message>
        <source>– Not possible: no valid scope would be left</source>
        <translation>– 不可: 有効なスコープが残りません</translation>
    </message>
    <message>
        <source>– Not possible: the service would not accept this expiry</source>
        <translation>– 不可: サービスはこの有効期限を受け付けません</translation>
    </message>
    <message>
        <source>– Not possible: the value to be replaced is unreadable, so it could not be restored</source>
        <translation>– 不可: 変更前の値が読み取り不可のため、復元できません</translation>
    </message>
    <message>
        <source>– Not possible: the token has been deleted since</source>
        <translation>– 不可: トークンはその後に削除されました</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%n other token(s) of the plan get(s) the same expiry in the same request, which takes %1 tokens at most.</source>
        <translation>
            <numerusform>同じリクエスト (最大 %1 件) で、計画内のほかの %n 件のトークンにも同じ有効期限が設定されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Client ID %1, owner %2</source>
        <translation>クライアント ID: %1、所有者: %2</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>復元: %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>%1 suspended</source>
        <translation>停止: %1</translation>
    </message>
    <message>
        <source>%1 narrowed</source>
        <translation>縮小: %1</translation>
    </message>
    <message>
        <source>%1 renamed</source>
        <translation>名前変更: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>削除せず: %1</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>変更なし: %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>不明: %1</translation>
    </message>
    <message>
        <source>… Sent, no answer yet</source>
        <translation>… 送信済み、応答待ち</translation>
    </message>
    <message>
        <source>✓ Applied</source>
        <translation>✓ 適用済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>△ Skipped: changed since the plan was created</source>
        <translation>△ スキップ: 計画の作成後に変更あり</translation>
    </message>
    <message>
        <source>? Unknown whether it was applied</source>
        <translation>? 適用されたかどうか不明</translation>
    </message>
    <message>
        <source>– Not sent: cancelled</source>
        <translation>– 未送信: キャンセル</translation>
    </message>
    <message>
        <source>✓ Would be sent</source>
        <translation>✓ 送信対象</translation>
    </message>
    <message>
        <source>– No change needed: nothing would be sent</source>
        <translation>– 変更不要: 何も送信しません</translation>
    </message>
    <message>
        <source>△ Would be skipped: changed since the plan was created</source>
        <translation>△ スキップ対象: 計画の作成後に変更あり</translation>
    </message>
    <message>
        <source>△ Would be skipped: the token no longer exists</source>
        <translation>△ スキップ対象: トークンが存在しません</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s) applied</source>
        <translation>
            <numerusform>%n 件中 %1 件の変更を適用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>未送信: %1</translation>
    </message>
    <message>
        <source> Check the tokens whose result is unknown, then send them again or leave them.</source>
        <translation> 結果が不明なトークンを確認し、再送信するか、そのままにしてください。</translation>
    </message>
    <message>
        <source> Deleted tokens cannot be restored.</source>
        <translation> 削除したトークンは復元できません。</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>約 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>約 %1 分</translation>
    </message>
    <message>
        <source>Dry run: %1 would be sent in %2</source>
        <translation>予行: %1を、%2で送信</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 件の変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 件のリクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>at the service&apos;s rate limit %1</source>
        <translation>サービスのレート制限での所要時間: %1</translation>
    </message>
    <message>
        <source>%1 would be skipped</source>
        <translation>スキップ対象: %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>, %1 unknown</source>
        <translation>、不明 %1 件</translation>
    </message>
    <message>
        <source>Plan running · %1 of %2</source>
        <translation>計画を適用中 · %1 / %2</translation>
    </message>
    <message>
        <source>Plan paused · %1 of %2</source>
        <translation>計画を一時停止中 · %1 / %2</translation>
    </message>
    <message>
        <source>The old token&apos;s last use is unreadable, so Patdesk does not delete it without asking. Delete it when you know that nothing uses it.</source>
        <translation>旧トークンの最終使用が読み取り不可のため、Patdesk は確認なしに削除しません。何も使用していないことを確認したら、削除してください。</translation>
    </message>
    <message>
        <source>The old token was used on %1: something still has its secret.</source>
        <translation>旧トークンは %1 に使用されました。そのシークレットをまだ使用しているものがあります。</translation>
    </message>
    <message>
        <source>The old token has not been used since then. The service records use once a day.</source>
        <translation>旧トークンは、それ以降使用されていません。サービスが使用を記録するのは 1 日 1 回です。</translation>
    </message>
    <message>
        <source>It is deleted after %1.</source>
        <translation>%1、旧トークンは削除されます。</translation>
    </message>
    <message>
        <source>It can be deleted after %1.</source>
        <translation>%1、旧トークンを削除できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without use</source>
        <translation>
            <numerusform>%n 日間使用がなければ</numerusform>
        </translation>
    </message>
    <message>
        <source>The successor “%1” was created, but its secret was lost before it could be shown. Patdesk deletes it and creates another.</source>
        <translation>後継トークン「%1」を作成しましたが、表示する前にシークレットが失われました。Patdesk はこのトークンを削除し、作成し直します。</translation>
    </message>
    <message>
        <source>The successor was not created.</source>
        <translation>後継トークンは作成されませんでした。</translation>
    </message>
    <message>
        <source>The new token “%1” has been created. Replace the old client ID and secret with the new ones wherever they are used, then verify the new secret.</source>
        <translation>新しいトークン「%1」を作成しました。古いクライアント ID とシークレットを、使用しているすべての場所で新しいものに置き換えてから、新しいシークレットを検証してください。</translation>
    </message>
    <message>
        <source>The old token should have been deleted but still exists.</source>
        <translation>旧トークンは削除されたはずですが、まだ存在します。</translation>
    </message>
    <message>
        <source>The old token has been deleted. The successor is still called “%1”.</source>
        <translation>旧トークンを削除しました。後継トークンの名前は、まだ「%1」です。</translation>
    </message>
    <message>
        <source>The successor has taken the old token&apos;s place and name.</source>
        <translation>後継トークンが、旧トークンの役割と名前を引き継ぎました。</translation>
    </message>
    <message>
        <source>The successor has been deleted. The old token is unchanged: stop this rotation and start again.</source>
        <translation>後継トークンが削除されています。旧トークンは変わっていません。このローテーションを中止し、最初からやり直してください。</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s token, and only its owner can create a successor. Write to the owner instead.</source>
        <translation>これはほかのユーザーのトークンです。後継トークンを作成できるのは所有者だけです。代わりに、所有者に連絡してください。</translation>
    </message>
    <message>
        <source>The service created this token for itself and would not use a successor. Rotate it where it is used.</source>
        <translation>このトークンはサービスが自身のために作成したもので、後継トークンは使用されません。使用している場所でローテーションしてください。</translation>
    </message>
    <message>
        <source>Patdesk is signed in with this token. Enter another credential in Settings first.</source>
        <translation>Patdesk はこのトークンでサインインしています。先に「設定」で別の認証情報を入力してください。</translation>
    </message>
    <message>
        <source>Part of this token could not be read, so Patdesk cannot create a matching successor. Create one yourself.</source>
        <translation>このトークンの一部を読み取れなかったため、Patdesk は同じ内容の後継トークンを作成できません。自分で作成してください。</translation>
    </message>
    <message>
        <source>You have 10 tokens, the most that the service allows. Delete one first to make room for the successor.</source>
        <translation>自分のトークンが、サービスの上限の 10 件に達しています。後継トークンを作成するには、先に 1 件削除してください。</translation>
    </message>
    <message>
        <source>This token is already being rotated.</source>
        <translation>このトークンは、すでにローテーション中です。</translation>
    </message>
    <message>
        <source>– Stopped</source>
        <translation>– 中止</translation>
    </message>
    <message>
        <source>△ Last use unreadable</source>
        <translation>△ 最終使用が読み取り不可</translation>
    </message>
    <message>
        <source>△ Old token still used</source>
        <translation>△ 旧トークンが使用中</translation>
    </message>
    <message>
        <source>… Watched</source>
        <translation>… 監視中</translation>
    </message>
    <message>
        <source>▲ Stuck: secret lost</source>
        <translation>▲ 停滞: シークレットの消失</translation>
    </message>
    <message>
        <source>▲ Stuck: not created</source>
        <translation>▲ 停滞: 未作成</translation>
    </message>
    <message>
        <source>… To be verified</source>
        <translation>… 検証待ち</translation>
    </message>
    <message>
        <source>✓ Old token can be deleted</source>
        <translation>✓ 旧トークンを削除できます</translation>
    </message>
    <message>
        <source>△ Old token not deleted yet</source>
        <translation>△ 旧トークンが未削除</translation>
    </message>
    <message>
        <source>△ Successor not renamed yet</source>
        <translation>△ 後継トークンの名前が未変更</translation>
    </message>
    <message>
        <source>✓ Finished</source>
        <translation>✓ 完了</translation>
    </message>
    <message>
        <source>▲ Stuck: successor deleted</source>
        <translation>▲ 停滞: 後継トークンの削除</translation>
    </message>
    <message>
        <source>Stopped: both tokens are unchanged.</source>
        <translation>中止しました。どちらのトークンも変わっていません。</translation>
    </message>
    <message>
        <source>Create successor again</source>
        <translation>後継トークンを再作成</translation>
    </message>
    <message>
        <source>Verify successor</source>
        <translation>後継トークンを検証</translation>
    </message>
    <message>
        <source>Delete old token…</source>
        <translation>旧トークンを削除…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>%1 / %2 日目</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>%1 日目</translation>
    </message>
    <message>
        <source>Successor created</source>
        <translation>後継トークンを作成</translation>
    </message>
    <message>
        <source>Secret verified</source>
        <translation>シークレットを検証</translation>
    </message>
    <message>
        <source>Old token unused</source>
        <translation>旧トークンの使用なし</translation>
    </message>
    <message>
        <source>Old token deleted</source>
        <translation>旧トークンを削除</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Rotation stuck</source>
        <translation>ローテーション停滞</translation>
    </message>
    <message>
        <source>Being rotated · %1</source>
        <translation>ローテーション中 · %1</translation>
    </message>
    <message>
        <source>Being rotated · can be deleted</source>
        <translation>ローテーション中 · 削除できます</translation>
    </message>
    <message>
        <source>Being rotated</source>
        <translation>ローテーション中</translation>
    </message>
    <message>
        <source>Successor of “%1”</source>
        <translation>「%1」の後継トークン</translation>
    </message>
    <message>
        <source>“%1” is kept unchanged. A successor that was created nevertheless is kept, too: look for “%2” and delete it. A stopped rotation cannot be resumed.</source>
        <translation>「%1」は変わらずに残ります。後継トークンが作成されていた場合は、それも残ります。「%2」を探して削除してください。中止したローテーションは再開できません。</translation>
    </message>
    <message>
        <source>Both tokens are kept and continue to work: “%1” and its successor “%2”. Patdesk no longer watches the old one. Delete the one that you do not need. A stopped rotation cannot be resumed.</source>
        <translation>「%1」と後継トークン「%2」は、どちらも残り、引き続き使用できます。Patdesk は旧トークンを監視しなくなります。不要なほうを削除してください。中止したローテーションは再開できません。</translation>
    </message>
    <message>
        <source>refused sign-in</source>
        <translation>サインイン拒否</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>a later last use</source>
        <translation>最終使用の更新</translation>
    </message>
    <message>
        <source>restored by hand</source>
        <translation>手動で復元</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>反応なし %1 件</translation>
    </message>
    <message>
        <source>%1 to be restored</source>
        <translation>復元待ち %1 件</translation>
    </message>
    <message>
        <source>%1 could not be restored</source>
        <translation>復元失敗 %1 件</translation>
    </message>
    <message>
        <source>%1 no longer suspended</source>
        <translation>停止解除済み %1 件</translation>
    </message>
    <message>
        <source>%1 no longer there</source>
        <translation>存在しないもの %1 件</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>反応を確認中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Patdesk listens until %1 (%2): it looks for sign-ins every %3 minutes while it has this tenant open, and catches up after a pause.</source>
        <translation>%1 (%2) まで反応を確認します。Patdesk は、このテナントを開いている間、%3 分ごとにサインインの有無を調べます。開いていなかった間の分は、後でまとめて確認します。</translation>
    </message>
    <message>
        <source>Checked up to %1.</source>
        <translation>%1 までの分は確認済みです。</translation>
    </message>
    <message>
        <source>It has not checked yet.</source>
        <translation>まだ確認していません。</translation>
    </message>
    <message>
        <source>Stopped on %1. What is suspended stays suspended.</source>
        <translation>%1 に中止しました。停止中のトークンは停止したままです。</translation>
    </message>
    <message>
        <source>Ended on %1.</source>
        <translation>%1 に終了しました。</translation>
    </message>
    <message numerus="yes">
        <source>Nobody needed %n token(s): it/they can be deleted.</source>
        <translation>
            <numerusform>%n 件のトークンは誰にも必要とされませんでした。削除できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service has refused to restore %n token(s). Patdesk tries again once it has another credential. Select the token(s) and choose Restore to try now, or give its owner a new one/their owners new ones.</source>
        <translation>
            <numerusform>サービスが %n 件のトークンの復元を拒否しました。Patdesk は、別の認証情報を使用できるようになると再試行します。今すぐ試すには、トークンを選択して「復元」を選択してください。または、所有者に新しいトークンを用意してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>● Suspended, nothing heard</source>
        <translation>● 停止中、反応なし</translation>
    </message>
    <message>
        <source>– Suspended, not listened to</source>
        <translation>– 停止中、反応の確認なし</translation>
    </message>
    <message>
        <source>– Not suspended</source>
        <translation>– 停止していません</translation>
    </message>
    <message>
        <source>△ Changed by somebody else</source>
        <translation>△ ほかのユーザーによる変更</translation>
    </message>
    <message>
        <source>– Not in the list</source>
        <translation>– 一覧にありません</translation>
    </message>
    <message>
        <source>▲ Needed, to be restored</source>
        <translation>▲ 必要、復元待ち</translation>
    </message>
    <message>
        <source>✓ Restored</source>
        <translation>✓ 復元済み</translation>
    </message>
    <message>
        <source>✓ Needed, restored</source>
        <translation>✓ 必要、復元済み</translation>
    </message>
    <message>
        <source>▲ Not restored: %1</source>
        <translation>▲ 復元失敗: %1</translation>
    </message>
    <message>
        <source>▲ Not restored</source>
        <translation>▲ 復元失敗</translation>
    </message>
    <message>
        <source>✓ Silent, no longer in the list</source>
        <translation>✓ 反応なし、一覧にありません</translation>
    </message>
    <message>
        <source>✓ Silent</source>
        <translation>✓ 反応なし</translation>
    </message>
    <message>
        <source>– No longer there</source>
        <translation>– 存在しません</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 (%2 から)</translation>
    </message>
    <message>
        <source>%1, perhaps with another token of this owner</source>
        <translation>%1、この所有者の別のトークンの可能性あり</translation>
    </message>
    <message>
        <source>Needed, not restored</source>
        <translation>必要、復元失敗</translation>
    </message>
    <message>
        <source>Needed, to be restored</source>
        <translation>必要、復元待ち</translation>
    </message>
    <message>
        <source>Suspended, listening</source>
        <translation>停止中、反応を確認中</translation>
    </message>
    <message>
        <source>“%1” was restored.</source>
        <translation>「%1」を復元しました。</translation>
    </message>
    <message>
        <source>“%1” is still needed: %2. It was restored.</source>
        <translation>「%1」はまだ必要とされています: %2。復元しました。</translation>
    </message>
    <message>
        <source>“%1” is still needed: %2. It could not be restored.</source>
        <translation>「%1」はまだ必要とされています: %2。復元できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was/were restored.</source>
        <translation>
            <numerusform>%n 件のトークンを復元しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended token(s) is/are still needed. It was/They were restored.</source>
        <translation>
            <numerusform>停止した %n 件のトークンは、まだ必要とされています。復元しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended token(s) is/are still needed, and only %1 of them could be restored.</source>
        <translation>
            <numerusform>停止した %n 件のトークンは、まだ必要とされています。復元できたのは %1 件だけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>A scream test is over: nobody needed %1 of %2.</source>
        <translation>停止テストが終了しました。%2のうち %1 件は、誰にも必要とされませんでした。</translation>
    </message>
    <message>
        <source>Programs in your session can read the entry while the keychain is unlocked.</source>
        <translation>キーチェーンのロックが解除されている間は、このセッションのプログラムがエントリを読み取れます。</translation>
    </message>
    <message>
        <source>The client ID and secret are saved for sail in this computer&apos;s keychain and replace those of the environment.</source>
        <translation>クライアント ID とシークレットは、sail 用にこのコンピューターのキーチェーンに保存され、環境の既存の値を置き換えます。</translation>
    </message>
    <message>
        <source>The file will contain the secret as plain text: whoever can read the file or a backup of it can sign in with it. Its permissions allow only you to read it (0600).</source>
        <translation>ファイルにはシークレットが平文で保存されます。ファイルまたはそのバックアップを読み取れる人は、誰でもこのシークレットでサインインできます。ファイルのアクセス許可では、読み取れるのは自分だけです (0600)。</translation>
    </message>
    <message>
        <source>The folder is in a git repository: make sure that .gitignore lists the file.</source>
        <translation>フォルダーは git リポジトリ内にあります。.gitignore にこのファイルが含まれていることを確認してください。</translation>
    </message>
    <message>
        <source>The program receives the secret on its standard input and can do anything with it. It runs without a shell, and its output is not shown.</source>
        <translation>プログラムは標準入力からシークレットを受け取り、自由に扱うことができます。シェルを介さずに実行され、出力は表示されません。</translation>
    </message>
    <message>
        <source>Runs %1 without arguments.</source>
        <translation>%1 を引数なしで実行します。</translation>
    </message>
    <message>
        <source>Runs %1 with: %2.</source>
        <translation>%1 を次の引数で実行します: %2。</translation>
    </message>
    <message>
        <source>There is no shell: %1 is passed to the program unchanged.</source>
        <translation>シェルは使用されません。%1 は、そのままプログラムに渡されます。</translation>
    </message>
    <message>
        <source>The secret is now in this computer&apos;s keychain: entry %1, account %2.</source>
        <translation>シークレットをこのコンピューターのキーチェーンに保存しました。エントリ: %1、アカウント: %2。</translation>
    </message>
    <message>
        <source>To show it: secret-tool lookup server %1 user %2</source>
        <translation>表示するには: secret-tool lookup server %1 user %2</translation>
    </message>
    <message>
        <source>The secret is now in this computer&apos;s keychain, for the sail environment %1. Choose it with: sail env use %2</source>
        <translation>シークレットを、sail の環境 %1 用として、このコンピューターのキーチェーンに保存しました。使用するには: sail env use %2</translation>
    </message>
    <message>
        <source>The secret is now in the file %1, as plain text.</source>
        <translation>シークレットを平文でファイル %1 に保存しました。</translation>
    </message>
    <message>
        <source>%1 has received the secret and ended with exit code 0.</source>
        <translation>%1 はシークレットを受け取り、終了コード 0 で終了しました。</translation>
    </message>
    <message>
        <source>%1 ended with exit code %2, so something went wrong. It did receive the secret; check whether it stored it.</source>
        <translation>%1 が終了コード %2 で終了したため、問題が発生しています。シークレットは渡されています。保存されたかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The keychain is locked, so the secret was not saved. Unlock it and try again.</source>
        <translation>キーチェーンがロックされているため、シークレットは保存されませんでした。ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain closed before it confirmed the secret. Start it and try again, or choose another place.</source>
        <translation>シークレットの保存が確認される前に、キーチェーンが終了しました。キーチェーンを起動してもう一度試すか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>No keychain is available on this computer, so the secret was not saved. Choose another place.</source>
        <translation>このコンピューターではキーチェーンを使用できないため、シークレットは保存されませんでした。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>Stopped. The program may already have received the secret.</source>
        <translation>中止しました。プログラムがすでにシークレットを受け取っている可能性があります。</translation>
    </message>
    <message>
        <source>The program %1 was not found.</source>
        <translation>プログラム %1 が見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか %2 個</translation>
    </message>
    <message>
        <source>The secret works. The service does not say which scopes were granted.</source>
        <translation>シークレットは有効です。サービスは、許可したスコープを示していません。</translation>
    </message>
    <message>
        <source>The secret works. Scopes granted: %1.</source>
        <translation>シークレットは有効です。許可されたスコープ: %1。</translation>
    </message>
    <message>
        <source>Not granted: %1. New scopes can take up to 20 minutes to apply, and a token can never do more than its owner.</source>
        <translation>許可されなかったスコープ: %1。新しいスコープの反映には最大 20 分かかることがあります。また、トークンが所有者の権限を超えることはできません。</translation>
    </message>
    <message>
        <source>The service does not accept the new secret. A new token can take a moment to work: keep this window open and verify again. If that does not help, delete the token and create another.</source>
        <translation>サービスが新しいシークレットを受け付けません。新しいトークンは、使用できるまでに少し時間がかかることがあります。このウィンドウを開いたまま、再検証してください。解決しない場合は、トークンを削除して作成し直してください。</translation>
    </message>
    <message>
        <source>Not verified: the tenant was closed before the service answered. The token has been created, and this is its secret.</source>
        <translation>検証されていません。サービスが応答する前にテナントが閉じられました。トークンは作成されており、これがそのシークレットです。</translation>
    </message>
    <message>
        <source>Not verified: the service knows the secret but grants no access token from here. A network or location rule of your identity profile may forbid it. Keep the secret, and verify it where it will be used.</source>
        <translation>検証されていません。サービスはシークレットを認識していますが、ここからのアクセス トークンの要求を許可していません。アイデンティティ プロファイルのネットワークまたは場所の規則で禁止されている可能性があります。シークレットを保管し、使用する場所で検証してください。</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>検証されていません。</translation>
    </message>
    <message>
        <source>The secret is not the problem: keep this window open and verify again.</source>
        <translation>シークレットに問題はありません。このウィンドウを開いたまま、再検証してください。</translation>
    </message>
    <message>
        <source>In the tenant&apos;s web interface</source>
        <translation>テナントの Web インターフェースで</translation>
    </message>
    <message>
        <source>In the tenant&apos;s web interface (%1)</source>
        <translation>テナントの Web インターフェース (%1) で</translation>
    </message>
    <message>
        <source>%1, open the menu under your name, choose Preferences, then Personal Access Tokens and New Token. Copy its client ID and client secret from there: the secret is shown only once.</source>
        <translation>%1、自分の名前のメニューを開き、「Preferences」、「Personal Access Tokens」、「New Token」の順に選択します。そこからクライアント ID とクライアント シークレットをコピーします。シークレットが表示されるのは一度だけです。</translation>
    </message>
    <message>
        <source>Scopes that Patdesk uses:</source>
        <translation>Patdesk が使用するスコープ:</translation>
    </message>
    <message>
        <source>• %1 to list the tokens of the whole tenant</source>
        <translation>• %1: テナント全体のトークンの一覧表示</translation>
    </message>
    <message>
        <source>• %1 to delete other people&apos;s tokens</source>
        <translation>• %1: ほかのユーザーのトークンの削除</translation>
    </message>
    <message>
        <source>• %1 to create, edit and delete your own</source>
        <translation>• %1: 自分のトークンの作成、編集、削除</translation>
    </message>
    <message>
        <source>A token can never do more than its owner: to see the whole tenant, create it as an administrator.</source>
        <translation>トークンが所有者の権限を超えることはできません。テナント全体を表示するには、管理者としてトークンを作成してください。</translation>
    </message>
    <message>
        <source>Create a successor with the same scopes</source>
        <translation>同じスコープの後継トークンを作成</translation>
    </message>
    <message>
        <source>Keep its secret in memory, beside the one in use</source>
        <translation>後継トークンのシークレットを、使用中のものと並べてメモリに保持</translation>
    </message>
    <message>
        <source>Store its secret in the keychain, beside the one in use, and read it back</source>
        <translation>後継トークンのシークレットを、使用中のものと並べてキーチェーンに保存し、読み戻して確認</translation>
    </message>
    <message>
        <source>Verify it by requesting an access token</source>
        <translation>アクセス トークンを要求して検証</translation>
    </message>
    <message>
        <source>Sign in with it from now on</source>
        <translation>以後、後継トークンでサインイン</translation>
    </message>
    <message>
        <source>Delete the old token when nothing else uses it</source>
        <translation>ほかで使用されなくなったら、旧トークンを削除</translation>
    </message>
    <message>
        <source>This credential comes from SAIL_CLIENT_ID and SAIL_CLIENT_SECRET. Create a token, and set these variables to it.</source>
        <translation>この認証情報は SAIL_CLIENT_ID と SAIL_CLIENT_SECRET から取得したものです。トークンを作成し、これらの変数に設定してください。</translation>
    </message>
    <message>
        <source>The keychain does not have this tenant&apos;s secret, so the new one would be lost when Patdesk closes. Create a token, copy its secret, and enter both in Settings.</source>
        <translation>キーチェーンにこのテナントのシークレットがないため、新しいシークレットは Patdesk を閉じると失われます。トークンを作成してシークレットをコピーし、クライアント ID とともに「設定」で入力してください。</translation>
    </message>
    <message>
        <source>The token that Patdesk is signed in with is not in the list. Show your own tokens or the whole tenant, then try again.</source>
        <translation>Patdesk がサインインに使用しているトークンが一覧にありません。自分のトークンまたはテナント全体を表示してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This token could be read only in part, so a successor might not be like it. Create a token by hand, and enter it in Settings.</source>
        <translation>このトークンは一部しか読み取れなかったため、同じ内容の後継トークンにならない可能性があります。手動でトークンを作成し、「設定」で入力してください。</translation>
    </message>
    <message>
        <source>This token is managed by the service. Create a token of your own, and enter it in Settings.</source>
        <translation>これはサービス管理トークンです。自分のトークンを作成し、「設定」で入力してください。</translation>
    </message>
    <message>
        <source>Its owner has 10 tokens already, as many as the service allows. Delete one first.</source>
        <translation>所有者のトークンが、サービスの上限の 10 件に達しています。先に 1 件削除してください。</translation>
    </message>
    <message>
        <source>The service does not allow this token&apos;s name, scopes or lifetime for a new token. Create a token by hand, and enter it in Settings.</source>
        <translation>サービスは、このトークンの名前、スコープ、または有効期間を新しいトークンに許可していません。手動でトークンを作成し、「設定」で入力してください。</translation>
    </message>
    <message>
        <source>Patdesk goes on signing in with the old token.</source>
        <translation>Patdesk は引き続き旧トークンでサインインします。</translation>
    </message>
    <message>
        <source>The successor was created, but its secret was not stored. Begin again: that deletes this successor and creates another. %1</source>
        <translation>後継トークンは作成されましたが、シークレットが保存されませんでした。最初からやり直すと、この後継トークンは削除され、別のトークンが作成されます。%1</translation>
    </message>
    <message>
        <source>The service does not accept the successor yet. A new token can take a moment to work: try again. If that does not help, begin again: that deletes this successor and creates another. %1</source>
        <translation>サービスがまだ後継トークンを受け付けません。新しいトークンは、使用できるまでに少し時間がかかることがあります。もう一度お試しください。解決しない場合は、最初からやり直してください。この後継トークンは削除され、別のトークンが作成されます。%1</translation>
    </message>
    <message>
        <source>%1 was found.</source>
        <translation>%1 が見つかりました。</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>%1 に接続しました。</translation>
    </message>
    <message>
        <source>No proxy is used for this host.</source>
        <translation>このホストにはプロキシを使用しません。</translation>
    </message>
    <message>
        <source>Connects through %1.</source>
        <translation>%1 を経由して接続します。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the service&apos;s by %1.</source>
        <translation>このコンピューターの時計は、サービスの時計と %1 ずれています。</translation>
    </message>
    <message>
        <source>Signed in as %1. An API client owns no tokens, and the service may refuse what needs a user: enter an administrator&apos;s personal access token.</source>
        <translation>%1 としてサインインしました。API クライアントはトークンを所有できず、ユーザーが必要な操作をサービスに拒否されることがあります。管理者の個人用アクセス トークンを入力してください。</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>%1 としてサインインしました。</translation>
    </message>
    <message>
        <source>%1 is available.</source>
        <translation>%1 を使用できます。</translation>
    </message>
    <message>
        <source>Your own tokens can be listed.</source>
        <translation>自分のトークンを一覧表示できます。</translation>
    </message>
    <message>
        <source>The tokens of the whole tenant can be listed.</source>
        <translation>テナント全体のトークンを一覧表示できます。</translation>
    </message>
    <message>
        <source>Allowed by the scopes (not checked).</source>
        <translation>スコープでは許可されています (未確認)。</translation>
    </message>
    <message>
        <source>The scopes allow: %1.</source>
        <translation>スコープで許可されている操作: %1。</translation>
    </message>
    <message>
        <source>Requests: %1.</source>
        <translation>リクエスト: %1。</translation>
    </message>
    <message>
        <source>Not encrypted (local connection only).</source>
        <translation>暗号化されていません (ローカル接続のみ)。</translation>
    </message>
    <message>
        <source>The service does not say which scopes this credential has.</source>
        <translation>サービスは、この認証情報のスコープを示していません。</translation>
    </message>
    <message>
        <source>The service does not report its time.</source>
        <translation>サービスは時刻を示していません。</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>名前解決</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>API generation</source>
        <translation>API 世代</translation>
    </message>
    <message>
        <source>Own tokens</source>
        <translation>自分のトークン</translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation>すべてのトークン</translation>
    </message>
    <message>
        <source>Managed tokens</source>
        <translation>サービス管理トークン</translation>
    </message>
    <message>
        <source>Create, change, delete</source>
        <translation>作成、変更、削除</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Patdesk cannot work with this tenant yet: start with the first problem.</source>
        <translation>このテナントは、まだ Patdesk で使用できません。最初の問題から対処してください。</translation>
    </message>
    <message>
        <source>Patdesk works with this tenant, with some limits: see the notes.</source>
        <translation>このテナントは Patdesk で使用できますが、一部制限があります。「注意」の項目を確認してください。</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>すべて正常です。</translation>
    </message>
    <message>
        <source>The keychain has no client ID for this environment: enter it after the import.</source>
        <translation>この環境のクライアント ID がキーチェーンにありません。インポート後に入力してください。</translation>
    </message>
    <message>
        <source>The file contains no client ID: enter it after the import.</source>
        <translation>ファイルにクライアント ID が含まれていません。インポート後に入力してください。</translation>
    </message>
    <message>
        <source>sail: %1</source>
        <translation>sail: %1</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>in the file, as plain text</source>
        <translation>ファイル内に平文で記載</translation>
    </message>
    <message>
        <source>keychain (sail&apos;s entry)</source>
        <translation>キーチェーン (sail のエントリ)</translation>
    </message>
    <message>
        <source>unknown: keychain not readable</source>
        <translation>不明: キーチェーン読み取り不可</translation>
    </message>
    <message>
        <source>not in the keychain</source>
        <translation>キーチェーンになし</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>ファイルになし</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Patdesk already has this tenant, as %1.</source>
        <translation>このテナントは、%1 として Patdesk に登録されています。</translation>
    </message>
    <message>
        <source>There is no client secret to copy: enter it after the import.</source>
        <translation>コピーするクライアント シークレットがありません。インポート後に入力してください。</translation>
    </message>
    <message>
        <source>The client secret is in %1 as plain text: whoever can read the file can sign in with it.</source>
        <translation>クライアント シークレットが %1 に平文で記載されています。ファイルを読み取れる人は、誰でもこのシークレットでサインインできます。</translation>
    </message>
    <message>
        <source>%1 also contains a client secret as plain text. It is not imported, because sail uses the one in the keychain.</source>
        <translation>%1 にもクライアント シークレットが平文で記載されています。sail はキーチェーンのものを使用するため、これはインポートされません。</translation>
    </message>
    <message>
        <source>The keychain, or a part of it that may hold the secret, is locked. Unlock it and try again.</source>
        <translation>キーチェーン、またはシークレットが残っている可能性のある部分がロックされています。ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain closed before it answered. Start it and try again.</source>
        <translation>応答する前にキーチェーンが終了しました。キーチェーンを起動して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain could not be reached. Make sure that it is running, and try again.</source>
        <translation>キーチェーンにアクセスできませんでした。実行中であることを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>You can also delete the entry %1 of the service patdesk in the keychain&apos;s own window.</source>
        <translation>キーチェーンの画面で、サービス patdesk のエントリ %1 を削除することもできます。</translation>
    </message>
    <message>
        <source>Client secret still kept</source>
        <translation>クライアント シークレットの残存</translation>
    </message>
    <message>
        <source>%1 is removed, but its client secret may still be in the keychain.</source>
        <translation>%1 の登録は解除されましたが、クライアント シークレットがキーチェーンに残っている可能性があります。</translation>
    </message>
    <message>
        <source>Leave secret</source>
        <translation>シークレットを残す</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>長期未使用</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>使用履歴なし</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>All scopes</source>
        <translation>全スコープ</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>サービス管理</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分のトークン</translation>
    </message>
    <message>
        <source>Safe to delete</source>
        <translation>削除可</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>判定保留</translation>
    </message>
    <message>
        <source>Source not seen</source>
        <translation>未確認の情報源</translation>
    </message>
    <message>
        <source>Period too short</source>
        <translation>期間が短い</translation>
    </message>
    <message>
        <source>Unassigned uses</source>
        <translation>トークン不明の使用</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Silence too short</source>
        <translation>未使用期間が短い</translation>
    </message>
    <message>
        <source>Too few uses</source>
        <translation>使用回数が少ない</translation>
    </message>
    <message>
        <source>Too new</source>
        <translation>作成から日が浅い</translation>
    </message>
    <message>
        <source>Telling name</source>
        <translation>注意を要する名前</translation>
    </message>
    <message>
        <source>Owner on leave</source>
        <translation>所有者が休職中</translation>
    </message>
    <message>
        <source>Owner not known</source>
        <translation>所有者が不明</translation>
    </message>
    <message>
        <source>Referenced</source>
        <translation>参照あり</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>新しいアドレス</translation>
    </message>
    <message>
        <source>Policy exception</source>
        <translation>ポリシーの例外</translation>
    </message>
    <message>
        <source>Ended recently</source>
        <translation>最近の期限切れ</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>所有者: %1</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>保留理由: %1</translation>
    </message>
    <message>
        <source>the tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Wait half a minute, then try again.</source>
        <translation>30 秒待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again in a second.</source>
        <translation>1 秒後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again in %1 seconds.</source>
        <translation>%1 秒後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>A tenant&apos;s address starts with https.</source>
        <translation>テナントのアドレスは https で始まります。</translation>
    </message>
    <message>
        <source>Over http the client secret would be sent unencrypted, so only https is accepted (http only on this computer).</source>
        <translation>http ではクライアント シークレットが暗号化されずに送信されるため、https だけを使用できます (http はこのコンピューターに対してのみ)。</translation>
    </message>
    <message>
        <source>The address contains a user name or password. Leave it out.</source>
        <translation>アドレスにユーザー名またはパスワードが含まれています。取り除いてください。</translation>
    </message>
    <message>
        <source>The address contains no valid host name.</source>
        <translation>アドレスに有効なホスト名が含まれていません。</translation>
    </message>
    <message>
        <source>The address contains a space.</source>
        <translation>アドレスにスペースが含まれています。</translation>
    </message>
    <message>
        <source>The port after the colon is not a number from 1 to 65535.</source>
        <translation>コロンの後のポートが 1～65535 の数値ではありません。</translation>
    </message>
    <message>
        <source>The IP address is not complete.</source>
        <translation>IP アドレスが不完全です。</translation>
    </message>
    <message>
        <source>An IPv6 address needs square brackets, as in https://[::1]:8080.</source>
        <translation>IPv6 アドレスは角括弧で囲む必要があります (例: https://[::1]:8080)。</translation>
    </message>
    <message>
        <source>An IPv6 address with a zone (% and a name) means a different computer in each network.</source>
        <translation>ゾーン (% と名前) の付いた IPv6 アドレスは、ネットワークごとに異なるコンピューターを指します。</translation>
    </message>
    <message>
        <source>This is the address of the service itself. It does not say which tenant you mean.</source>
        <translation>これはサービス自体のアドレスです。どのテナントかを特定できません。</translation>
    </message>
    <message>
        <source>Enter the tenant&apos;s name or address.</source>
        <translation>テナントの名前またはアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This is not a valid tenant address.</source>
        <translation>有効なテナントのアドレスではありません。</translation>
    </message>
    <message>
        <source>Enter the tenant&apos;s name, or paste an address such as https://acme.api.identitynow.com.</source>
        <translation>テナントの名前を入力するか、https://acme.api.identitynow.com のようなアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>The configuration was not changed.</source>
        <translation>設定は変更されませんでした。</translation>
    </message>
    <message>
        <source>Patdesk cannot change this file without altering other parts of it.</source>
        <translation>Patdesk では、このファイルのほかの部分を変えずに変更することができません。</translation>
    </message>
    <message>
        <source>Add the environment with sail env create, or export to another file.</source>
        <translation>sail env create で環境を追加するか、別のファイルにエクスポートしてください。</translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation>ファイルは変更されませんでした。</translation>
    </message>
    <message>
        <source>Change it in an editor, or export to another file.</source>
        <translation>エディターで変更するか、別のファイルにエクスポートしてください。</translation>
    </message>
    <message>
        <source>Nothing was sent for this token.</source>
        <translation>このトークンについては、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Its ID cannot be part of the address of a request.</source>
        <translation>この ID は、リクエストのアドレスに使用できません。</translation>
    </message>
    <message>
        <source>Change or delete it in the web console.</source>
        <translation>Web コンソールで変更または削除してください。</translation>
    </message>
    <message>
        <source>The service does not allow the old token&apos;s name, scopes or lifetime for a new token.</source>
        <translation>サービスは、旧トークンの名前、スコープ、または有効期間を新しいトークンに許可していません。</translation>
    </message>
    <message>
        <source>Create a token by hand, hand it over, and delete the old one.</source>
        <translation>手動でトークンを作成して引き渡し、旧トークンを削除してください。</translation>
    </message>
    <message>
        <source>This entry is not valid.</source>
        <translation>この入力は無効です。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>修正して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Enter the login when Patdesk asks for it, with the user name in the form DOMAIN\name.</source>
        <translation>Patdesk から求められたら、ユーザー名を DOMAIN\name の形式にしてログイン情報を入力してください。</translation>
    </message>
    <message>
        <source>Enter the login when Patdesk asks for it.</source>
        <translation>Patdesk から求められたら、ログイン情報を入力してください。</translation>
    </message>
    <message>
        <source>Negotiate needs a Kerberos ticket: sign in to your domain (kinit), then try again.</source>
        <translation>Negotiate には Kerberos チケットが必要です。ドメインにサインイン (kinit) してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow %1 without a login.</source>
        <translation>ログインなしで %1 への接続を許可するよう、プロキシの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Otherwise ask whoever runs the proxy to allow %1 without a login.</source>
        <translation>それ以外の場合は、ログインなしで %1 への接続を許可するよう、プロキシの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The network proxy requires a login.</source>
        <translation>ネットワーク プロキシへのログインが必要です。</translation>
    </message>
    <message>
        <source>Accepted methods: %1.</source>
        <translation>使用できる方式: %1。</translation>
    </message>
    <message>
        <source>a script announced by the network (WPAD)</source>
        <translation>ネットワークが通知したスクリプト (WPAD)</translation>
    </message>
    <message>
        <source>the PAC file %1</source>
        <translation>PAC ファイル %1</translation>
    </message>
    <message>
        <source>This desktop gets its proxies from %1, which provided none for this host, so Patdesk tried to connect directly.</source>
        <translation>このデスクトップは%1からプロキシを取得しますが、このホスト用のプロキシがなかったため、Patdesk は直接接続を試みました。</translation>
    </message>
    <message>
        <source>If a browser can reach the host, look up the proxy in that script, and start Patdesk with https_proxy set to it, as in https_proxy=http://proxy.example.com:8080. Otherwise check the address and the network.</source>
        <translation>ブラウザーからこのホストにアクセスできる場合は、そのスクリプトでプロキシを調べ、https_proxy に設定して Patdesk を起動してください (例: https_proxy=http://proxy.example.com:8080)。それ以外の場合は、アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>No answer from %1 in time.</source>
        <translation>%1 から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The connection or the service is slow, or a firewall blocks the traffic.</source>
        <translation>接続またはサービスが遅いか、ファイアウォールが通信をブロックしています。</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, check the network and the service&apos;s status page.</source>
        <translation>もう一度お試しください。解決しない場合は、ネットワークとサービスのステータス ページを確認してください。</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>このコンピューターはオフラインです。</translation>
    </message>
    <message>
        <source>%1 cannot be reached without a network.</source>
        <translation>ネットワークなしでは %1 にアクセスできません。</translation>
    </message>
    <message>
        <source>Connect to a network (or the VPN), then refresh.</source>
        <translation>ネットワーク (または VPN) に接続してから、更新してください。</translation>
    </message>
    <message>
        <source>There is no host named %1.</source>
        <translation>%1 という名前のホストはありません。</translation>
    </message>
    <message>
        <source>The base URL may be misspelt, or the name is known only inside another network.</source>
        <translation>ベース URL の綴りが誤っているか、名前が別のネットワーク内でのみ有効である可能性があります。</translation>
    </message>
    <message>
        <source>Check the base URL, and the network or VPN.</source>
        <translation>ベース URL と、ネットワークまたは VPN を確認してください。</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s base URL in Settings, and the network or VPN.</source>
        <translation>「設定」でテナントのベース URL を確認し、ネットワークまたは VPN も確認してください。</translation>
    </message>
    <message>
        <source>%1 does not accept connections.</source>
        <translation>%1 が接続を受け付けません。</translation>
    </message>
    <message>
        <source>The computer was found, but no service answers at this address.</source>
        <translation>コンピューターは見つかりましたが、このアドレスで応答するサービスがありません。</translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation>ベース URL を確認してください。</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s base URL in Settings.</source>
        <translation>「設定」でテナントのベース URL を確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>%1 への接続が切断されました。</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure, so nothing was sent.</source>
        <translation>%1 への接続は安全ではないため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>The host&apos;s certificate is not trusted.</source>
        <translation>ホストの証明書が信頼されていません。</translation>
    </message>
    <message>
        <source>If your company inspects encrypted traffic, choose its certificate file. Otherwise check the address and this computer&apos;s date.</source>
        <translation>会社で暗号化通信を検査している場合は、その証明書ファイルを選択してください。それ以外の場合は、アドレスとこのコンピューターの日付を確認してください。</translation>
    </message>
    <message>
        <source>If your company inspects encrypted traffic, choose its certificate file in the tenant&apos;s settings. Otherwise check the address and this computer&apos;s date.</source>
        <translation>会社で暗号化通信を検査している場合は、テナントの設定でその証明書ファイルを選択してください。それ以外の場合は、アドレスとこのコンピューターの日付を確認してください。</translation>
    </message>
    <message>
        <source>No proxy was used.</source>
        <translation>プロキシは使用されませんでした。</translation>
    </message>
    <message>
        <source>The network proxy did not let the request through.</source>
        <translation>ネットワーク プロキシがリクエストを通しませんでした。</translation>
    </message>
    <message>
        <source>The proxy says</source>
        <translation>プロキシの応答</translation>
    </message>
    <message>
        <source>The proxy requires a login or blocks this host.</source>
        <translation>プロキシへのログインが必要か、プロキシがこのホストをブロックしています。</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, or ask whoever runs the proxy to allow %1.</source>
        <translation>システムのプロキシ設定を確認するか、%1 への接続を許可するようプロキシの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>%1 redirected the request to another address, and Patdesk did not follow.</source>
        <translation>%1 がリクエストを別のアドレスにリダイレクトしましたが、Patdesk は従いませんでした。</translation>
    </message>
    <message>
        <source>Following would send your access token to that address.</source>
        <translation>従うと、アクセス トークンがそのアドレスに送信されてしまいます。</translation>
    </message>
    <message>
        <source>Check that the tenant&apos;s base URL is its API address, not its web page.</source>
        <translation>テナントのベース URL が、Web ページではなく API のアドレスであることを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not accept this client ID and client secret.</source>
        <translation>%1 は、このクライアント ID とクライアント シークレットを受け付けません。</translation>
    </message>
    <message>
        <source>The service says</source>
        <translation>サービスの応答</translation>
    </message>
    <message>
        <source>The token may have expired or been deleted, or the client ID or secret is mistyped.</source>
        <translation>トークンが期限切れであるか削除された、またはクライアント ID かシークレットの入力が誤っている可能性があります。</translation>
    </message>
    <message>
        <source>Enter them again.</source>
        <translation>もう一度入力してください。</translation>
    </message>
    <message>
        <source>Enter the client ID and the client secret again in Settings.</source>
        <translation>「設定」で、クライアント ID とクライアント シークレットをもう一度入力してください。</translation>
    </message>
    <message>
        <source>The service does not recognise this sign-in.</source>
        <translation>サービスがこのサインインを認識しません。</translation>
    </message>
    <message>
        <source>The access token is new, so the token behind it may just have expired or been deleted.</source>
        <translation>アクセス トークンは新しいため、その元のトークンがちょうど期限切れになったか、削除された可能性があります。</translation>
    </message>
    <message>
        <source>Check the token in the tenant&apos;s web interface.</source>
        <translation>テナントの Web インターフェースで、トークンを確認してください。</translation>
    </message>
    <message>
        <source>Check the connection in Settings.</source>
        <translation>「設定」で接続を確認してください。</translation>
    </message>
    <message>
        <source>The service did not allow this.</source>
        <translation>サービスがこの操作を許可しませんでした。</translation>
    </message>
    <message>
        <source>The token may be somebody else&apos;s, or a network or location rule of your identity profile may forbid this.</source>
        <translation>ほかのユーザーのトークンであるか、アイデンティティ プロファイルのネットワークまたは場所の規則で禁止されている可能性があります。</translation>
    </message>
    <message>
        <source>Ask a tenant administrator, and give the tracking ID if there is one.</source>
        <translation>テナントの管理者に問い合わせ、トラッキング ID がある場合は伝えてください。</translation>
    </message>
    <message>
        <source>The token that Patdesk is signed in with is not allowed to do this.</source>
        <translation>Patdesk がサインインに使用しているトークンには、この操作が許可されていません。</translation>
    </message>
    <message>
        <source>A scope is missing.</source>
        <translation>スコープが不足しています。</translation>
    </message>
    <message>
        <source>The scope %1 is missing.</source>
        <translation>スコープ %1 が不足しています。</translation>
    </message>
    <message>
        <source>Sign in with a token that has the scope and whose owner has the right.</source>
        <translation>このスコープを持ち、所有者に権限のあるトークンでサインインしてください。</translation>
    </message>
    <message>
        <source>The service could not find this.</source>
        <translation>サービスで見つかりませんでした。</translation>
    </message>
    <message>
        <source>It may have been deleted, or the tenant does not offer this API generation.</source>
        <translation>削除されたか、テナントがこの API 世代を提供していない可能性があります。</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>一覧を更新してください。</translation>
    </message>
    <message>
        <source>There is a conflict with another token.</source>
        <translation>別のトークンと競合しています。</translation>
    </message>
    <message>
        <source>The owner already has a token with this name.</source>
        <translation>所有者に、同じ名前のトークンがすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Rate limit reached.</source>
        <translation>レート制限に達しました。</translation>
    </message>
    <message>
        <source>The service accepts only a limited number of requests in ten seconds.</source>
        <translation>サービスが 10 秒間に受け付けるリクエストの数には上限があります。</translation>
    </message>
    <message>
        <source>The service did not accept the content of the request.</source>
        <translation>サービスがリクエストの内容を受け付けませんでした。</translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation>サービスは理由を示していません。</translation>
    </message>
    <message>
        <source>Correct the entry and try again.</source>
        <translation>入力を修正して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The service reported an internal error.</source>
        <translation>サービスが内部エラーを報告しました。</translation>
    </message>
    <message>
        <source>The request was valid.</source>
        <translation>リクエストは有効でした。</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it keeps happening, give the tracking ID to the service&apos;s support.</source>
        <translation>数分後にもう一度お試しください。解決しない場合は、トラッキング ID をサービスのサポートに伝えてください。</translation>
    </message>
    <message>
        <source>The answer from %1 could not be read.</source>
        <translation>%1 からの応答を読み取れませんでした。</translation>
    </message>
    <message>
        <source>It does not match the API&apos;s specification.</source>
        <translation>API の仕様と一致しません。</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, try another API generation.</source>
        <translation>もう一度お試しください。解決しない場合は、別の API 世代をお試しください。</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, try another API generation in the tenant&apos;s settings.</source>
        <translation>もう一度お試しください。解決しない場合は、テナントの設定で別の API 世代をお試しください。</translation>
    </message>
    <message>
        <source>The answer from %1 does not come from the API.</source>
        <translation>%1 からの応答は、API のものではありません。</translation>
    </message>
    <message>
        <source>It may be the login page of a proxy or of the web interface.</source>
        <translation>プロキシまたは Web インターフェースのログイン ページの可能性があります。</translation>
    </message>
    <message>
        <source>The answer is %1, perhaps the login page of a proxy or of the web interface.</source>
        <translation>応答は %1 です。プロキシまたは Web インターフェースのログイン ページの可能性があります。</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s base URL, and whether a browser on this network asks for a login.</source>
        <translation>テナントのベース URL を確認し、このネットワークのブラウザーでログインを求められないかどうかも確認してください。</translation>
    </message>
    <message>
        <source>The answer from %1 is too large, so Patdesk stopped reading it.</source>
        <translation>%1 からの応答が大きすぎるため、Patdesk は読み取りを中止しました。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>It is larger than any answer to such a request should be.</source>
        <translation>このようなリクエストへの応答としては大きすぎます。</translation>
    </message>
    <message>
        <source>Narrow the list to one owner or to your own tokens.</source>
        <translation>一覧を特定の所有者または自分のトークンに絞ってください。</translation>
    </message>
    <message>
        <source>The change was sent, but no answer came back.</source>
        <translation>変更を送信しましたが、応答が返ってきませんでした。</translation>
    </message>
    <message>
        <source>It may or may not have been made. Patdesk does not send it a second time.</source>
        <translation>変更されたかどうかはわかりません。Patdesk が再度送信することはありません。</translation>
    </message>
    <message>
        <source>Refresh the list and check before you try again.</source>
        <translation>もう一度試す前に、一覧を更新して確認してください。</translation>
    </message>
    <message>
        <source>The change was not made.</source>
        <translation>変更は行われませんでした。</translation>
    </message>
    <message>
        <source>The answer was lost, and the service&apos;s list shows that nothing has changed.</source>
        <translation>応答は失われましたが、サービスの一覧では何も変わっていません。</translation>
    </message>
    <message>
        <source>The token was created, but its secret is lost.</source>
        <translation>トークンは作成されましたが、シークレットが失われました。</translation>
    </message>
    <message>
        <source>The answer with the secret did not arrive, and the secret cannot be shown again.</source>
        <translation>シークレットを含む応答が届かず、シークレットをもう一度表示することはできません。</translation>
    </message>
    <message>
        <source>Delete the token and create it again.</source>
        <translation>トークンを削除し、作成し直してください。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>The tenant&apos;s client secret is in the keychain and cannot be read.</source>
        <translation>テナントのクライアント シークレットはキーチェーンにあり、読み取れません。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>キーチェーンのロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No keychain is available on this computer.</source>
        <translation>このコンピューターではキーチェーンを使用できません。</translation>
    </message>
    <message>
        <source>Client secrets are kept for this session only, and Patdesk asks for them again at the next start.</source>
        <translation>クライアント シークレットはこのセッションの間だけ保持され、次回の起動時に入力を求められます。</translation>
    </message>
    <message>
        <source>Start a keychain service (GNOME Keyring, KWallet or KeePassXC) to keep them.</source>
        <translation>保存するには、キーチェーン サービス (GNOME Keyring、KWallet、KeePassXC のいずれか) を起動してください。</translation>
    </message>
    <message>
        <source>The keychain closed before it answered.</source>
        <translation>応答する前にキーチェーンが終了しました。</translation>
    </message>
    <message>
        <source>Patdesk cannot tell whether the secret is there until the keychain is running again.</source>
        <translation>キーチェーンが再び実行されるまで、シークレットの有無はわかりません。</translation>
    </message>
    <message>
        <source>Start the keychain again (GNOME Keyring, KWallet or KeePassXC), and try again.</source>
        <translation>キーチェーン (GNOME Keyring、KWallet、KeePassXC のいずれか) を再起動して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain has no client secret for this tenant.</source>
        <translation>キーチェーンに、このテナントのクライアント シークレットがありません。</translation>
    </message>
    <message>
        <source>It was never saved there, or it has been removed.</source>
        <translation>キーチェーンに保存されていないか、削除されています。</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>クライアント シークレットを入力してください。</translation>
    </message>
    <message>
        <source>Enter the client secret in Settings.</source>
        <translation>「設定」でクライアント シークレットを入力してください。</translation>
    </message>
    <message>
        <source>This tenant&apos;s client secret was wiped when Patdesk was locked.</source>
        <translation>このテナントのクライアント シークレットは、Patdesk がロックされたときに消去されました。</translation>
    </message>
    <message>
        <source>It came from SAIL_CLIENT_SECRET, which Patdesk reads when it starts and does not store.</source>
        <translation>SAIL_CLIENT_SECRET から取得したもので、Patdesk は起動時に読み取り、保存しません。</translation>
    </message>
    <message>
        <source>Start Patdesk again with SAIL_CLIENT_SECRET set, or duplicate the tenant and enter the client secret there.</source>
        <translation>SAIL_CLIENT_SECRET を設定して Patdesk を起動し直すか、テナントを複製し、そこでクライアント シークレットを入力してください。</translation>
    </message>
    <message>
        <source>Start Patdesk again with SAIL_CLIENT_SECRET set, or duplicate the tenant in Settings and enter the client secret there.</source>
        <translation>SAIL_CLIENT_SECRET を設定して Patdesk を起動し直すか、「設定」でテナントを複製し、そこでクライアント シークレットを入力してください。</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>ファイルの読み取りまたは書き込みができませんでした。</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may open it.</source>
        <translation>ファイルが存在し、開く権限があることを確認してください。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>What was already done has not been undone.</source>
        <translation>すでに行われた処理は、元に戻されていません。</translation>
    </message>
    <message>
        <source>You can start again at any time.</source>
        <translation>いつでもやり直すことができます。</translation>
    </message>
    <message>
        <source>Tracking ID: %1</source>
        <translation>トラッキング ID: %1</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>You already have a token with this name. Choose another.</source>
        <translation>この名前の自分のトークンがすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>A name can have at most %1 characters.</source>
        <translation>名前は %1 文字までです。</translation>
    </message>
    <message>
        <source>Enter at least one scope. Without one, the service would grant everything.</source>
        <translation>スコープを 1 つ以上入力してください。スコープがない場合、サービスはすべてを許可します。</translation>
    </message>
    <message>
        <source>A scope contains no spaces and has at most 256 characters.</source>
        <translation>スコープにスペースは使用できず、長さは 256 文字までです。</translation>
    </message>
    <message>
        <source>Choose a time in the future.</source>
        <translation>将来の日時を選択してください。</translation>
    </message>
    <message>
        <source>API generation %1 allows at most %2 months from now.</source>
        <translation>API 世代 %1 で指定できるのは、最長 %2 か月先までです。</translation>
    </message>
    <message>
        <source>API generation %1 requires an expiry.</source>
        <translation>API 世代 %1 では有効期限が必要です。</translation>
    </message>
    <message>
        <source>Without an expiry, a leaked token works until somebody deletes it. Confirm that you accept the risk.</source>
        <translation>有効期限がない場合、漏えいしたトークンは誰かが削除するまで使用できます。リスクを理解したことを確認してください。</translation>
    </message>
    <message>
        <source>Enter %L1 to %L2 seconds.</source>
        <translation>%L1～%L2 秒を入力してください。</translation>
    </message>
    <message>
        <source>You already have %1 tokens, the most that the service allows. Delete one first.</source>
        <translation>自分のトークンが、サービスの上限の %1 件に達しています。先に 1 件削除してください。</translation>
    </message>
    <message>
        <source>You have %1 tokens, including managed ones. If the service counts those too, it will refuse another.</source>
        <translation>自分のトークンは、サービス管理トークンを含めて %1 件です。サービスがそれらも数に含める場合、新しいトークンは拒否されます。</translation>
    </message>
    <message>
        <source>API generation %1 cannot change the expiry of a token.</source>
        <translation>API 世代 %1 では、トークンの有効期限を変更できません。</translation>
    </message>
    <message>
        <source>Only the owner can change this.</source>
        <translation>変更できるのは所有者だけです。</translation>
    </message>
    <message>
        <source>Patdesk is signed in with this token. Changing its scopes could lock you out.</source>
        <translation>Patdesk はこのトークンでサインインしています。スコープを変更すると、サインインできなくなる可能性があります。</translation>
    </message>
    <message>
        <source>Owner %1, ID %2</source>
        <translation>所有者: %1、ID: %2</translation>
    </message>
    <message>
        <source>Your personal access token “%1” in %2</source>
        <translation>%2 の個人用アクセス トークン「%1」について</translation>
    </message>
    <message numerus="yes">
        <source>Your %n personal access token(s) in %1</source>
        <translation>
            <numerusform>%1 の個人用アクセス トークン %n 件について</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the changes to %1 in %2</source>
        <translation>%2 の%1への変更を元に戻す</translation>
    </message>
    <message>
        <source>Suspend %1 in %2 and listen</source>
        <translation>%2 の%1を停止して反応を確認</translation>
    </message>
    <message>
        <source>Suspend %1 in %2 and delete later</source>
        <translation>%2 の%1を停止して後で削除</translation>
    </message>
    <message>
        <source>Delete %1 in %2</source>
        <translation>%2 の%1を削除</translation>
    </message>
    <message>
        <source>Change the expiry of %1 in %2</source>
        <translation>%2 の%1の有効期限を変更</translation>
    </message>
    <message>
        <source>Suspend %1 in %2</source>
        <translation>%2 の%1を停止</translation>
    </message>
    <message>
        <source>Narrow the scopes of %1 in %2</source>
        <translation>%2 の%1のスコープを縮小</translation>
    </message>
    <message>
        <source>Rename %1 in %2</source>
        <translation>%2 の%1の名前を変更</translation>
    </message>
    <message numerus="yes">
        <source>%n not included (managed by the service)</source>
        <translation>
            <numerusform>サービス管理のため対象外 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to be deleted</source>
        <translation>削除対象 %1 件</translation>
    </message>
    <message>
        <source>%1 to be suspended</source>
        <translation>停止対象 %1 件</translation>
    </message>
    <message>
        <source>%1 to get another expiry</source>
        <translation>有効期限の変更対象 %1 件</translation>
    </message>
    <message>
        <source>%1 to get fewer scopes</source>
        <translation>スコープの縮小対象 %1 件</translation>
    </message>
    <message>
        <source>%1 to be renamed</source>
        <translation>名前の変更対象 %1 件</translation>
    </message>
    <message>
        <source>Of %1 tokens: %2</source>
        <translation>トークン %1 件の内訳: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>ends a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name in a sentence</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>delete own</source>
        <translation>自分のものを削除</translation>
    </message>
    <message>
        <source>delete any</source>
        <translation>すべてを削除</translation>
    </message>
    <message>
        <source>an API client</source>
        <translation>API クライアント</translation>
    </message>
    <message>
        <source>not a user</source>
        <translation>ユーザーではない</translation>
    </message>
    <message>
        <source>a user without a name</source>
        <translation>名前のないユーザー</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>%1 in 10 s</source>
        <translation>10 秒間に %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a detail is, and the detail</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The secret is too long for the keychain.</source>
        <translation>シークレットはキーチェーンに保存するには長すぎます。</translation>
    </message>
    <message>
        <source>It takes %1 bytes at the most.</source>
        <translation>保存できるのは最大 %1 バイトです。</translation>
    </message>
    <message>
        <source>Check that only the secret was pasted.</source>
        <translation>シークレットだけを貼り付けたか確認してください。</translation>
    </message>
    <message>
        <source>Sign in to Windows on this computer&apos;s screen, or by Remote Desktop, to keep them.</source>
        <translation>保存するには、このコンピューターの画面またはリモート デスクトップから Windows にサインインしてください。</translation>
    </message>
    <message>
        <source>Sign in to Windows again, and try again.</source>
        <translation>Windows にサインインし直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Open Keychain Access, and check that the login keychain is there, to keep them.</source>
        <translation>保存するには、「キーチェーンアクセス」を開き、ログイン キーチェーンがあることを確認してください。</translation>
    </message>
    <message>
        <source>Unlock the login keychain in Keychain Access, and try again.</source>
        <translation>「キーチェーンアクセス」でログイン キーチェーンのロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The successor has worked since %1.</source>
        <translation>後継トークンは %1 から有効です。</translation>
    </message>
</context>
<context>
    <name>patdesk::AboutDialog</name>
    <message>
        <source>Qt %1 (built with %2), %3</source>
        <translation>Qt %1 (ビルド時 %2)、%3</translation>
    </message>
    <message>
        <source>System: %1, %2</source>
        <translation>システム: %1、%2</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>データ フォルダー: %1</translation>
    </message>
    <message>
        <source>Patdesk: MIT licence. It is not a product of SailPoint.
Qt: GNU LGPL, version 3
QtKeychain: modified BSD licence
simdjson: Apache licence, version 2.0
yaml-cpp: MIT licence
cpp-httplib: MIT licence
OpenSSL: Apache licence, version 2.0</source>
        <translation>Patdesk: MIT ライセンス。SailPoint の製品ではありません。
Qt: GNU LGPL バージョン 3
QtKeychain: 修正 BSD ライセンス
simdjson: Apache ライセンス バージョン 2.0
yaml-cpp: MIT ライセンス
cpp-httplib: MIT ライセンス
OpenSSL: Apache ライセンス バージョン 2.0</translation>
    </message>
    <message>
        <source>About Patdesk</source>
        <translation>Patdesk について</translation>
    </message>
    <message>
        <source>Patdesk lists, judges and cleans up the personal access tokens of Identity Security Cloud tenants.</source>
        <translation>Patdesk は、Identity Security Cloud テナントの個人用アクセス トークンを一覧表示、判定、整理します。</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <translation>報告用にコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>報告用にコピー</translation>
    </message>
    <message>
        <source>Patdesk: MIT licence. It is not a product of SailPoint.
Qt: GNU LGPL, version 3
simdjson: Apache licence, version 2.0
yaml-cpp: MIT licence
cpp-httplib: MIT licence</source>
        <translation>Patdesk: MIT ライセンス。SailPoint の製品ではありません。
Qt: GNU LGPL バージョン 3
simdjson: Apache ライセンス バージョン 2.0
yaml-cpp: MIT ライセンス
cpp-httplib: MIT ライセンス</translation>
    </message>
</context>
<context>
    <name>patdesk::AddressField</name>
    <message>
        <source>The address of the API.</source>
        <translation>API のアドレスです。</translation>
    </message>
    <message>
        <source>You entered the web address; its API is at %1, which is used.</source>
        <translation>入力されたのは Web のアドレスです。API のアドレス %1 を使用します。</translation>
    </message>
    <message>
        <source>You entered the login page; its API is at %1, which is used.</source>
        <translation>入力されたのはログイン ページのアドレスです。API のアドレス %1 を使用します。</translation>
    </message>
    <message>
        <source>Understood as the tenant&apos;s name; its API is at %1.</source>
        <translation>テナントの名前と解釈しました。API のアドレスは %1 です。</translation>
    </message>
    <message>
        <source>Used as entered: %1. Check the connection to see whether this is the API.</source>
        <translation>入力どおりに使用します: %1。これが API かどうかは、接続を確認してください。</translation>
    </message>
    <message>
        <source>A service on this computer.</source>
        <translation>このコンピューター上のサービスです。</translation>
    </message>
    <message>
        <source>%1 The address did not answer just now.</source>
        <translation>%1現在、このアドレスからの応答はありません。</translation>
    </message>
    <message>
        <source>Found: the API answers at %1.</source>
        <translation>見つかりました。API は %1 で応答しています。</translation>
    </message>
    <message>
        <source>Found: %1 gives %2 as the address of its API, which is used.</source>
        <translation>見つかりました。%1 が API のアドレスとして示した %2 を使用します。</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>Tenant name or any of its URLs.</source>
        <translation>テナントの名前、またはそのいずれかの URL です。</translation>
    </message>
    <message>
        <source>Looking for the API of %1…</source>
        <translation>%1 の API を探しています…</translation>
    </message>
</context>
<context>
    <name>patdesk::AppearancePage</name>
    <message>
        <source>Rows of the table</source>
        <translation>表の行</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイム ゾーン</translation>
    </message>
    <message>
        <source>Date style</source>
        <translation>日付の形式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Compact shows more tokens at once. “View, Compact rows” is the same setting.</source>
        <translation>「コンパクト」では、一度に表示されるトークンが増えます。「表示」の「行間を詰める」と同じ設定です。</translation>
    </message>
    <message>
        <source>Ro&amp;ws of the table</source>
        <translation>表の行(&amp;W)</translation>
    </message>
    <message>
        <source>For every date and time, and for what a day is in queries such as “used:today”, in the pictures and in the calendar. Exports are always in UTC.</source>
        <translation>すべての日付と時刻に適用されます。「used:today」などのクエリ、グラフ、カレンダーでの 1 日の区切りにも使用されます。エクスポートは常に UTC です。</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>タイム ゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>Exports and fields for a date are always year-month-day.</source>
        <translation>エクスポートと日付の入力欄は、常に年-月-日の形式です。</translation>
    </message>
    <message>
        <source>&amp;Date style</source>
        <translation>日付の形式(&amp;D)</translation>
    </message>
    <message>
        <source>From the next start of Patdesk on.</source>
        <translation>Patdesk の次回起動時から適用されます。</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Of this computer: %1</source>
        <translation>このコンピューターの設定: %1</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Of the system</source>
        <translation>システムの設定</translation>
    </message>
    <message>
        <source>Of the system: %1</source>
        <translation>システムの設定: %1</translation>
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
        <translation>先にテナントを開いてから、もう一度ドロップしてください。</translation>
    </message>
    <message>
        <source>Patdesk takes the config.json of an SDK, a plan, or a text with client IDs. What was dropped is none of these.</source>
        <translation>Patdesk にドロップできるのは、SDK の config.json、計画、クライアント ID を含むテキストです。ドロップされたものは、このいずれでもありません。</translation>
    </message>
    <message>
        <source>The list of %1 has no token with the ID %2.</source>
        <translation>%1 の一覧に、ID が %2 のトークンはありません。</translation>
    </message>
</context>
<context>
    <name>patdesk::Background</name>
    <message>
        <source>Patdesk keeps running</source>
        <translation>Patdesk は動作を続けています</translation>
    </message>
    <message>
        <source>Its icon in the notification area brings the window back, and quits Patdesk.</source>
        <translation>通知領域のアイコンから、ウィンドウを再び開いたり、Patdesk を終了したりできます。</translation>
    </message>
</context>
<context>
    <name>patdesk::BackgroundBox</name>
    <message>
        <source>When a plan is finished, a rotation waits for you, or a suspended token is needed.</source>
        <translation>計画が完了したとき、ローテーションが操作を待っているとき、または停止したトークンが必要とされたときに通知します。</translation>
    </message>
    <message>
        <source>The icon has a dot while a rotation, a paused plan or expiring tokens of a view wait for you.</source>
        <translation>ローテーション、一時停止中の計画、またはビューの期限間近のトークンが操作を待っている間、アイコンに点が付きます。</translation>
    </message>
    <message>
        <source>This desktop has no notification area at the moment, so the icon cannot be seen and closing the window closes Patdesk.</source>
        <translation>現在、このデスクトップには通知領域がないため、アイコンは表示されず、ウィンドウを閉じると Patdesk も閉じられます。</translation>
    </message>
    <message>
        <source>The icon brings the window back, and so does starting Patdesk again.</source>
        <translation>アイコンを使用するか、Patdesk をもう一度起動すると、ウィンドウが再び開きます。</translation>
    </message>
    <message>
        <source>Notify in the background</source>
        <translation>バックグラウンドで通知</translation>
    </message>
    <message>
        <source>Notify me while Patdesk is in the background</source>
        <translation>Patdesk がバックグラウンドにある間は通知する</translation>
    </message>
    <message>
        <source>Icon in the notification area</source>
        <translation>通知領域のアイコン</translation>
    </message>
    <message>
        <source>Show an icon in the notification area</source>
        <translation>通知領域にアイコンを表示する</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>ウィンドウを閉じても動作を続ける</translation>
    </message>
    <message>
        <source>Keep running, locked, when the window is closed</source>
        <translation>ウィンドウを閉じても、ロックした状態で動作を続ける</translation>
    </message>
</context>
<context>
    <name>patdesk::BarPicture</name>
    <message>
        <source>Shown</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %3 件中 %2 件</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
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
        <translation>有効期限カレンダー</translation>
    </message>
    <message>
        <source>%1: nothing expires</source>
        <translation>%1: 期限を迎えるトークンなし</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln token(s) expire(s), %2</source>
        <translation>
            <numerusform>%1: 期限を迎えるトークン %Ln 件、%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1 の週</translation>
    </message>
</context>
<context>
    <name>patdesk::ChangeMenu</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>&amp;Suspend…</source>
        <translation>停止(&amp;S)…</translation>
    </message>
    <message>
        <source>Change &amp;expiry…</source>
        <translation>有効期限を変更(&amp;E)…</translation>
    </message>
    <message>
        <source>E&amp;xtend expiry…</source>
        <translation>有効期限を延長(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Narrow scopes…</source>
        <translation>スコープを縮小(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Suspend and l&amp;isten…</source>
        <translation>停止して反応を確認(&amp;I)…</translation>
    </message>
    <message>
        <source>Suspend, then delete &amp;later…</source>
        <translation>停止して後で削除(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;All shown (%1)</source>
        <translation>表示中のすべて (%1)(&amp;A)</translation>
    </message>
    <message>
        <source>No tenant is open.</source>
        <translation>開いているテナントはありません。</translation>
    </message>
    <message>
        <source>Select the tokens to be changed.</source>
        <translation>変更するトークンを選択してください。</translation>
    </message>
    <message>
        <source>No tokens are shown.</source>
        <translation>表示中のトークンはありません。</translation>
    </message>
    <message numerus="yes">
        <source>For all %Ln token(s) that is/are shown, selected or not.</source>
        <translation>
            <numerusform>選択に関係なく、表示中のトークン %Ln 件すべてが対象です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::ChangesTree</name>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>patdesk::ClearClipboardButton</name>
    <message>
        <source>Clear clipboard now</source>
        <translation>クリップボードを今すぐクリア</translation>
    </message>
    <message>
        <source>The clipboard holds a client secret</source>
        <translation>クリップボードにクライアント シークレットがあります</translation>
    </message>
    <message>
        <source>Clear the secret from the clipboard (%1 s)</source>
        <translation>クリップボードからシークレットを消去 (%1 秒)</translation>
    </message>
    <message>
        <source>Clear the secret from the clipboard</source>
        <translation>クリップボードからシークレットを消去</translation>
    </message>
</context>
<context>
    <name>patdesk::ColumnChooser</name>
    <message>
        <source>Choose columns</source>
        <translation>列を選択</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>列を検索</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>patdesk::ConditionChips</name>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>その他の条件</translation>
    </message>
    <message>
        <source>Drop the condition %1</source>
        <translation>条件 %1 を外す</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか %1 個</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>%1 を外す</translation>
    </message>
</context>
<context>
    <name>patdesk::ConnectPage</name>
    <message>
        <source>Connect a tenant</source>
        <translation>テナントに接続</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>インポート(&amp;M)…</translation>
    </message>
    <message>
        <source>Import tenants</source>
        <translation>テナントをインポート</translation>
    </message>
    <message>
        <source>From the sail command line, an SDK&apos;s config.json or the environment</source>
        <translation>sail コマンド ライン、SDK の config.json、または環境変数から取り込みます</translation>
    </message>
    <message>
        <source>Explore the &amp;demo tenant</source>
        <translation>デモ テナントを試す(&amp;D)</translation>
    </message>
    <message>
        <source>Explore the demo tenant</source>
        <translation>デモ テナントを試す</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>このまま保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>このまま保存</translation>
    </message>
    <message>
        <source>Saves the tenant although the connection does not work yet</source>
        <translation>まだ接続できない状態のまま、テナントを保存します</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>接続(&amp;O)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Checks the connection, saves the tenant and opens it</source>
        <translation>接続を確認し、テナントを保存して開きます</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
</context>
<context>
    <name>patdesk::ConnectionCheck</name>
    <message>
        <source>Connection doc&amp;tor…</source>
        <translation>接続診断(&amp;T)…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続を確認</translation>
    </message>
    <message>
        <source>Connection doctor</source>
        <translation>接続診断</translation>
    </message>
    <message>
        <source>Checks every step from the host name to the rights, and creates a report to copy</source>
        <translation>ホスト名から権限までのすべての手順を確認し、コピーできるレポートを作成します</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>C&amp;heck connection</source>
        <translation>接続を確認(&amp;H)</translation>
    </message>
</context>
<context>
    <name>patdesk::ConnectionFindings</name>
    <message>
        <source>The host answers.</source>
        <translation>ホストは応答しています。</translation>
    </message>
    <message>
        <source>The connection is secure.</source>
        <translation>接続は安全です。</translation>
    </message>
    <message>
        <source>Not encrypted (local connection only).</source>
        <translation>暗号化されていません (ローカル接続のみ)。</translation>
    </message>
    <message>
        <source>Signed in with an API client, not as a user. An API client owns no tokens, and the service may refuse what needs a user: enter an administrator&apos;s personal access token.</source>
        <translation>ユーザーではなく API クライアントとしてサインインしました。API クライアントはトークンを所有できず、ユーザーが必要な操作をサービスに拒否されることがあります。管理者の個人用アクセス トークンを入力してください。</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>%1 としてサインインしました。</translation>
    </message>
    <message>
        <source>The client ID and secret are accepted.</source>
        <translation>クライアント ID とシークレットは受け付けられました。</translation>
    </message>
    <message>
        <source>API generation %1 is available.</source>
        <translation>API 世代 %1 を使用できます。</translation>
    </message>
    <message>
        <source>Your own tokens can be listed.</source>
        <translation>自分のトークンを一覧表示できます。</translation>
    </message>
    <message>
        <source>The tokens of the whole tenant can be listed.</source>
        <translation>テナント全体のトークンを一覧表示できます。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>安全な接続</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>API generation</source>
        <translation>API 世代</translation>
    </message>
    <message>
        <source>Your own tokens</source>
        <translation>自分のトークン</translation>
    </message>
    <message>
        <source>Tokens of the whole tenant</source>
        <translation>テナント全体のトークン</translation>
    </message>
    <message>
        <source>Connection findings</source>
        <translation>接続の確認結果</translation>
    </message>
    <message>
        <source>Checking the connection to %1…</source>
        <translation>%1 への接続を確認しています…</translation>
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
        <translation>コピー</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>As Markdown</source>
        <translation>Markdown 形式</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>JSON 形式</translation>
    </message>
    <message>
        <source>Link for Patdesk</source>
        <translation>Patdesk 用リンク</translation>
    </message>
    <message>
        <source>As delete commands</source>
        <translation>削除コマンド</translation>
    </message>
    <message>
        <source>For curl</source>
        <translation>curl 用</translation>
    </message>
    <message>
        <source>For sail</source>
        <translation>sail 用</translation>
    </message>
    <message>
        <source>For PowerShell</source>
        <translation>PowerShell 用</translation>
    </message>
    <message>
        <source>More than %1 tokens cannot be copied at once. Export them instead.</source>
        <translation>一度にコピーできるトークンは %1 件までです。代わりにエクスポートしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行をコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln client ID(s)</source>
        <translation>
            <numerusform>%Ln 件のクライアント ID をコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln name(s)</source>
        <translation>
            <numerusform>%Ln 件の名前をコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln owner(s)</source>
        <translation>
            <numerusform>%Ln 人の所有者をコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln token(s) as Markdown</source>
        <translation>
            <numerusform>%Ln 件のトークンを Markdown 形式でコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln token(s) as JSON</source>
        <translation>
            <numerusform>%Ln 件のトークンを JSON 形式でコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln link(s)</source>
        <translation>
            <numerusform>%Ln 件のリンクをコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied (a) command(s) that delete(s) %Ln token(s)</source>
        <translation>
            <numerusform>%Ln 件のトークンを削除するコマンドをコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the tokens to be copied.</source>
        <translation>コピーするトークンを選択してください。</translation>
    </message>
</context>
<context>
    <name>patdesk::CredentialButton</name>
    <message>
        <source>Replace credential</source>
        <translation>認証情報を置き換え</translation>
    </message>
    <message>
        <source>old credential kept</source>
        <translation>旧認証情報あり</translation>
    </message>
    <message>
        <source>Patdesk signs in with a new token. Delete the old one when nothing else uses it.</source>
        <translation>Patdesk は新しいトークンでサインインしています。ほかで使用されなくなったら、旧トークンを削除してください。</translation>
    </message>
    <message>
        <source>replacement not finished</source>
        <translation>置き換え未完了</translation>
    </message>
    <message>
        <source>The replacement of Patdesk&apos;s own credential can be continued.</source>
        <translation>Patdesk 自身の認証情報の置き換えを続行できます。</translation>
    </message>
    <message>
        <source>The token that Patdesk is signed in with expires on %1. Replace it before then.</source>
        <translation>Patdesk がサインインに使用しているトークンは、%1 に有効期限が切れます。それまでに置き換えてください。</translation>
    </message>
</context>
<context>
    <name>patdesk::DateText</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n か月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a weekday and a day</comment>
        <translation>%2 (%1)</translation>
    </message>
</context>
<context>
    <name>patdesk::DeleteTokenDialog</name>
    <message>
        <source>Delete this &amp;managed token, even though whatever uses it will stop working</source>
        <translation>使用しているものが動作しなくなっても、このサービス管理トークンを削除する(&amp;M)</translation>
    </message>
    <message>
        <source>Delete “%1” from %2</source>
        <translation>%2 から「%1」を削除</translation>
    </message>
    <message>
        <source>Patdesk is signed in with this token, so it cannot be deleted here.</source>
        <translation>Patdesk はこのトークンでサインインしているため、ここでは削除できません。</translation>
    </message>
    <message>
        <source>Delete “%1” from %2?</source>
        <translation>%2 から「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>What is known of the token</source>
        <translation>トークンについてわかっていること</translation>
    </message>
    <message>
        <source>Delete managed tokens too</source>
        <translation>サービス管理トークンも削除</translation>
    </message>
    <message>
        <source>Name of the tenant</source>
        <translation>テナントの名前</translation>
    </message>
    <message>
        <source>%1 is a production tenant. Type its name to delete the token.</source>
        <translation>%1 は本番テナントです。トークンを削除するには、テナントの名前を入力してください。</translation>
    </message>
    <message>
        <source>&amp;Suspend first…</source>
        <translation>先に停止(&amp;S)…</translation>
    </message>
    <message>
        <source>Suspend first</source>
        <translation>先に停止</translation>
    </message>
    <message>
        <source>The token expires soon; you can restore it until then, and Patdesk reminds you to delete it</source>
        <translation>トークンはまもなく期限切れになります。期限までは復元でき、削除する時期になると Patdesk が通知します</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The answer was lost. Checking whether the token was deleted…</source>
        <translation>応答が失われました。トークンが削除されたかどうかを確認しています…</translation>
    </message>
</context>
<context>
    <name>patdesk::DeletionText</name>
    <message>
        <source>less than an hour</source>
        <translation>1 時間未満</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n か月</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Never used.</source>
        <translation>使用履歴はありません。</translation>
    </message>
    <message>
        <source>When it was last used cannot be read.</source>
        <translation>最終使用日時を読み取れません。</translation>
    </message>
    <message>
        <source>Owner: %1.</source>
        <translation>所有者: %1。</translation>
    </message>
    <message>
        <source>Last used %1 ago. The service names no owner.</source>
        <translation>最終使用から %1。サービスは所有者を示していません。</translation>
    </message>
    <message>
        <source>Last used %1 ago by its owner, you.</source>
        <translation>所有者 (自分) による最終使用から %1。</translation>
    </message>
    <message>
        <source>Last used %1 ago by its owner %2.</source>
        <translation>所有者 %2 による最終使用から %1。</translation>
    </message>
    <message>
        <source>Never expires.</source>
        <translation>無期限です。</translation>
    </message>
    <message>
        <source>When it expires cannot be read.</source>
        <translation>有効期限を読み取れません。</translation>
    </message>
    <message>
        <source>Expires in %1 (%2).</source>
        <translation>有効期限まで %1 (%2)。</translation>
    </message>
    <message>
        <source>Expired %1 ago (%2).</source>
        <translation>有効期限を過ぎて %1 (%2)。</translation>
    </message>
    <message>
        <source>Scopes: everything its owner may do (%1).</source>
        <translation>スコープ: 所有者に許可されているすべての操作 (%1)。</translation>
    </message>
    <message>
        <source>Scopes: none listed.</source>
        <translation>スコープ: 記載なし。</translation>
    </message>
    <message>
        <source>Scopes: %1 and %2 more.</source>
        <translation>スコープ: %1、ほか %2 個。</translation>
    </message>
    <message>
        <source>Scopes: %1.</source>
        <translation>スコープ: %1。</translation>
    </message>
    <message>
        <source>Its name says not to delete it.</source>
        <translation>削除しないよう求める名前が付いています。</translation>
    </message>
    <message>
        <source>Deleting cannot be undone. What signs in with this token stops within %1.</source>
        <translation>削除は元に戻せません。このトークンでサインインしているものは、%1以内に動作しなくなります。</translation>
    </message>
    <message>
        <source>The service itself manages this token: whatever uses it will stop working.</source>
        <translation>このトークンはサービス自身が管理しています。使用しているものは動作しなくなります。</translation>
    </message>
    <message>
        <source>It was used in the last 30 days, so something may still sign in with it.</source>
        <translation>過去 30 日以内に使用されているため、まだサインインに使用されている可能性があります。</translation>
    </message>
    <message>
        <source>Something may still sign in with it.</source>
        <translation>まだサインインに使用されている可能性があります。</translation>
    </message>
</context>
<context>
    <name>patdesk::DesktopNotice</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>patdesk::DetailsPane</name>
    <message>
        <source>Token details</source>
        <translation>トークンの詳細</translation>
    </message>
    <message>
        <source>Name of the token</source>
        <translation>トークンの名前</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>クライアント ID をコピー</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>所有者 ID</translation>
    </message>
    <message>
        <source>Copy owner ID</source>
        <translation>所有者 ID をコピー</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Access token lifetime</source>
        <translation>アクセス トークンの有効期間</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>サービス管理</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Copy scopes</source>
        <translation>スコープをコピー</translation>
    </message>
    <message>
        <source>Select a token to see its details.</source>
        <translation>トークンを選択すると、詳細が表示されます。</translation>
    </message>
    <message>
        <source>yes, by the service</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>patdesk::DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>patdesk::DoctorDialog</name>
    <message>
        <source>Connection doctor</source>
        <translation>接続診断</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>レポートをコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Plain text for a colleague or for support. It contains no secret.</source>
        <translation>同僚やサポートに渡すためのプレーン テキストです。シークレットは含まれません。</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>再確認(&amp;A)</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The report was copied to the clipboard. It contains no secret.</source>
        <translation>レポートをクリップボードにコピーしました。シークレットは含まれていません。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>確認項目</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認項目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Checking the connection to %1…</source>
        <translation>%1 への接続を確認しています…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>patdesk::EditTokenDialog</name>
    <message>
        <source>Edit token</source>
        <translation>トークンを編集</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Name it after what uses it. Names must be unique for each owner.</source>
        <translation>何に使用するトークンかがわかる名前を付けてください。名前は所有者ごとに一意である必要があります。</translation>
    </message>
    <message>
        <source>Access tokens already issued keep their scopes; new ones may take up to 20 minutes to change.</source>
        <translation>発行済みのアクセス トークンのスコープは変わりません。新しいアクセス トークンへの反映には最大 20 分かかることがあります。</translation>
    </message>
    <message>
        <source>Only these changes are sent, in one request.</source>
        <translation>これらの変更だけを、1 回のリクエストで送信します。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>スコープ(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>有効期限(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>変更内容(&amp;C)</translation>
    </message>
    <message>
        <source>The date from the service cannot be read. It stays unchanged unless you choose one.</source>
        <translation>サービスから受け取った日付を読み取れません。日付を選択しない限り変更されません。</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>The answer was lost. Checking whether the change was made…</source>
        <translation>応答が失われました。変更されたかどうかを確認しています…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
</context>
<context>
    <name>patdesk::EditUndo</name>
    <message>
        <source>Name: back to “%1”</source>
        <translation>名前: 「%1」に戻す</translation>
    </message>
    <message>
        <source>Scopes: back to %1</source>
        <translation>スコープ: %1 に戻す</translation>
    </message>
    <message>
        <source>Expires: never, as before</source>
        <translation>有効期限: 元の「なし」に戻す</translation>
    </message>
    <message>
        <source>Expires: %1, as before</source>
        <translation>有効期限: 元の %1 に戻す</translation>
    </message>
    <message>
        <source>&amp;Undo edit…</source>
        <translation>編集を元に戻す(&amp;U)…</translation>
    </message>
    <message>
        <source>Undo the edit of %1</source>
        <translation>%1 の編集を元に戻す</translation>
    </message>
    <message>
        <source>There is no edit to undo.</source>
        <translation>元に戻せる編集はありません。</translation>
    </message>
    <message>
        <source>“%1” is no longer in the list.</source>
        <translation>「%1」は一覧にありません。</translation>
    </message>
    <message>
        <source>“%1” is as it was before the edit.</source>
        <translation>「%1」は編集前と同じ状態です。</translation>
    </message>
    <message>
        <source>The edit of “%1” can no longer be undone. %2</source>
        <translation>「%1」の編集は、元に戻せなくなりました。%2</translation>
    </message>
    <message>
        <source>The service does not let it be changed.</source>
        <translation>サービスが変更を許可していません。</translation>
    </message>
    <message>
        <source>Undo edit</source>
        <translation>編集を元に戻す</translation>
    </message>
    <message>
        <source>Undo the edit of “%1”?</source>
        <translation>「%1」の編集を元に戻しますか?</translation>
    </message>
    <message>
        <source>&amp;Undo edit</source>
        <translation>編集を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>The edit of “%1” is undone.</source>
        <translation>「%1」の編集を元に戻しました。</translation>
    </message>
</context>
<context>
    <name>patdesk::EmptyNote</name>
    <message>
        <source>Empty table</source>
        <translation>空の表</translation>
    </message>
</context>
<context>
    <name>patdesk::EvidenceCard</name>
    <message>
        <source>✓ Safe to delete</source>
        <translation>✓ 削除可</translation>
    </message>
    <message>
        <source>● In use</source>
        <translation>● 使用中</translation>
    </message>
    <message>
        <source>? Cannot tell</source>
        <translation>? 判定保留</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>判定理由</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>保留理由</translation>
    </message>
    <message>
        <source>Add an exception for this token</source>
        <translation>このトークンの例外を追加</translation>
    </message>
</context>
<context>
    <name>patdesk::EvidenceExport</name>
    <message>
        <source>web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>エビデンス(&amp;E)</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>%1 として保存…</translation>
    </message>
    <message>
        <source>&amp;Evidence (%1)</source>
        <translation>エビデンス (%1)(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Evidence (not judged yet)</source>
        <translation>エビデンス (未判定)(&amp;E)</translation>
    </message>
    <message>
        <source>Saved the evidence in %1.</source>
        <translation>エビデンスを %1 に保存しました。</translation>
    </message>
    <message>
        <source>No token has been judged yet.</source>
        <translation>まだ判定されたトークンはありません。</translation>
    </message>
</context>
<context>
    <name>patdesk::EvidenceSource</name>
    <message>
        <source>uses</source>
        <translation>使用記録</translation>
    </message>
    <message>
        <source>failed uses</source>
        <translation>失敗した使用の記録</translation>
    </message>
    <message>
        <source>owners</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>workflows</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>trigger subscriptions</source>
        <translation>トリガー サブスクリプション</translation>
    </message>
    <message>
        <source>service desk integrations</source>
        <translation>サービス デスク統合</translation>
    </message>
    <message>
        <source>the tenant&apos;s type</source>
        <translation>テナントの種類</translation>
    </message>
    <message>
        <source>configuration files on this computer</source>
        <translation>このコンピューター上の設定ファイル</translation>
    </message>
    <message>
        <source>Patdesk&apos;s journal</source>
        <translation>Patdesk の変更記録</translation>
    </message>
    <message>
        <source>Patdesk&apos;s snapshots</source>
        <translation>Patdesk のスナップショット</translation>
    </message>
</context>
<context>
    <name>patdesk::EvidenceWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>使用 %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed use(s)</source>
        <translation>
            <numerusform>失敗した使用 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name in a sentence</comment>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>patdesk::ExceptionDialog</name>
    <message>
        <source>Exception for “%1”</source>
        <translation>「%1」の例外</translation>
    </message>
    <message>
        <source>&amp;Add exception</source>
        <translation>例外を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add exception</source>
        <translation>例外を追加</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>例外の内容</translation>
    </message>
    <message>
        <source>Keep it: it is never safe to delete</source>
        <translation>残す: 「削除可」と判定しない</translation>
    </message>
    <message>
        <source>Accept its name and age</source>
        <translation>名前と経過期間を許容する</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>A name as for an emergency or a rare job, and the age of a token that was never used, can be accepted.</source>
        <translation>緊急用やまれな処理用とみられる名前と、使用履歴のないトークンの経過期間を許容できます。</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>Whoever reads the policy later sees it.</source>
        <translation>後でポリシーを読む人に表示されます。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>The last day on which it holds.</source>
        <translation>例外が有効な最後の日です。</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>終了日(&amp;U)</translation>
    </message>
    <message>
        <source>The policy has an error, which has to be corrected first: %1</source>
        <translation>ポリシーにエラーがあります。先に修正してください: %1</translation>
    </message>
    <message>
        <source>Its verdict stays “%1”. %2</source>
        <translation>判定は「%1」のままです。%2</translation>
    </message>
    <message>
        <source>Its verdict changes from “%1” to “%2”. %3</source>
        <translation>判定は「%1」から「%2」に変わります。%3</translation>
    </message>
</context>
<context>
    <name>patdesk::ExpiryCalendar</name>
    <message>
        <source>Expiry calendar</source>
        <translation>有効期限カレンダー</translation>
    </message>
    <message>
        <source>The larger a square, the more tokens expire on that day; the strong part of it is what the table shows. Click a day, or press Enter, to see only its tokens.</source>
        <translation>四角が大きいほど、その日に期限を迎えるトークンが多いことを示します。濃い部分は、表に表示されているトークンです。日をクリックするか Enter キーを押すと、その日のトークンだけが表示されます。</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>画像としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>画像としてコピー</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>SVG として保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>SVG として保存</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>PNG として保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>PNG として保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>patdesk::ExpiryField</name>
    <message>
        <source>Never expires</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>I understand the risk</source>
        <translation>リスクを理解しました</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Without an expiry, a leaked token works until somebody deletes it.</source>
        <translation>有効期限がない場合、漏えいしたトークンは誰かが削除するまで使用できます。</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>Expires in 30 days</source>
        <translation>30 日後に期限切れ</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 日</translation>
    </message>
    <message>
        <source>Expires in 90 days</source>
        <translation>90 日後に期限切れ</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 か月</translation>
    </message>
    <message>
        <source>Expires in 6 months</source>
        <translation>6 か月後に期限切れ</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>Expires in 1 year</source>
        <translation>1 年後に期限切れ</translation>
    </message>
    <message>
        <source>In UTC.</source>
        <translation>UTC です。</translation>
    </message>
    <message>
        <source>Your local time.</source>
        <translation>ローカル時刻です。</translation>
    </message>
    <message>
        <source>Shorter is safer if the token leaks.</source>
        <translation>期限が短いほど、漏えいした場合に安全です。</translation>
    </message>
    <message>
        <source>API generation %1 requires an expiry, at most %2 months from now.</source>
        <translation>API 世代 %1 では有効期限が必要で、指定できるのは最長 %2 か月先までです。</translation>
    </message>
</context>
<context>
    <name>patdesk::ExportActions</name>
    <message>
        <source>calendar of expiries</source>
        <translation>有効期限のカレンダー</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Save expiries as calendar…</source>
        <translation>有効期限をカレンダーとして保存…</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>%1 として保存…</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>%1 としてコピー</translation>
    </message>
    <message>
        <source>&amp;Selected (%1)</source>
        <translation>選択中 (%1)(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;All shown (%1)</source>
        <translation>表示中のすべて (%1)(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n token(s) as %1.</source>
        <translation>
            <numerusform>%n 件のトークンを %1 としてコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the expiries in %1.</source>
        <translation>有効期限を %1 に保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n token(s) in %1.</source>
        <translation>
            <numerusform>%n 件のトークンを %1 に保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n token(s)…</source>
        <translation>
            <numerusform>%n 件のトークンをエクスポートしています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Select the tokens to be exported.</source>
        <translation>エクスポートするトークンを選択してください。</translation>
    </message>
    <message>
        <source>No tokens are shown.</source>
        <translation>表示中のトークンはありません。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln token(s) that is/are shown, selected or not.</source>
        <translation>
            <numerusform>選択に関係なく、表示中のトークン %Ln 件すべて。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::ExportTenantDialog</name>
    <message>
        <source>With the client &amp;secret</source>
        <translation>クライアント シークレットを含める(&amp;S)</translation>
    </message>
    <message>
        <source>Export tenant</source>
        <translation>テナントをエクスポート</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>The sail command line</source>
        <translation>sail コマンド ライン</translation>
    </message>
    <message>
        <source>An SDK&apos;s config.json</source>
        <translation>SDK の config.json</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>With the client secret</source>
        <translation>クライアント シークレットを含める</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>ファイル(&amp;L)</translation>
    </message>
    <message>
        <source>The name used with sail env use.</source>
        <translation>sail env use で使用する名前です。</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>環境(&amp;N)</translation>
    </message>
    <message>
        <source>Enter a file.</source>
        <translation>ファイルを入力してください。</translation>
    </message>
    <message>
        <source>The file will be created, readable only by you.</source>
        <translation>自分だけが読み取れるファイルが作成されます。</translation>
    </message>
    <message>
        <source>The environment is added or updated; the rest of the file is kept.</source>
        <translation>環境が追加または更新されます。ファイルのほかの部分は変わりません。</translation>
    </message>
    <message>
        <source>The base URL, client ID and client secret are replaced; the rest of the file is kept.</source>
        <translation>ベース URL、クライアント ID、クライアント シークレットが置き換えられます。ファイルのほかの部分は変わりません。</translation>
    </message>
    <message>
        <source>Use only lower-case letters, digits, _ and -, which sail can read.</source>
        <translation>sail が読み取れる英小文字、数字、_、- だけを使用してください。</translation>
    </message>
    <message>
        <source>sail will ask for the client ID and secret when it needs them.</source>
        <translation>クライアント ID とシークレットは、必要になったときに sail が入力を求めます。</translation>
    </message>
    <message>
        <source>The file names the token to use, but not its secret.</source>
        <translation>ファイルには使用するトークンが記載されますが、シークレットは含まれません。</translation>
    </message>
    <message>
        <source>The client ID and secret are saved for sail in this computer&apos;s keychain and replace those of the environment. Programs in your session can read them there.</source>
        <translation>クライアント ID とシークレットは、sail 用にこのコンピューターのキーチェーンに保存され、環境の既存の値を置き換えます。このセッションのプログラムは、それらを読み取れます。</translation>
    </message>
    <message>
        <source>The file will contain the client secret as plain text: whoever can read the file or a backup of it can sign in with it. Its permissions allow only you to read it.</source>
        <translation>ファイルにはクライアント シークレットが平文で保存されます。ファイルまたはそのバックアップを読み取れる人は、誰でもこのシークレットでサインインできます。ファイルのアクセス許可では、読み取れるのは自分だけです。</translation>
    </message>
    <message>
        <source>Exported to %1, without the client secret.</source>
        <translation>クライアント シークレットを含めずに %1 にエクスポートしました。</translation>
    </message>
    <message>
        <source>Exported to %1; the client secret is in the keychain, for sail.</source>
        <translation>%1 にエクスポートしました。クライアント シークレットは sail 用にキーチェーンに保存されています。</translation>
    </message>
    <message>
        <source>Exported to %1, with the client secret.</source>
        <translation>クライアント シークレットを含めて %1 にエクスポートしました。</translation>
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
        <translation>主な数値</translation>
    </message>
</context>
<context>
    <name>patdesk::FileField</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation>ファイルを参照</translation>
    </message>
</context>
<context>
    <name>patdesk::FilesPage</name>
    <message>
        <source>Journal</source>
        <translation>変更記録</translation>
    </message>
    <message>
        <source>Plans and scream tests</source>
        <translation>計画と停止テスト</translation>
    </message>
    <message>
        <source>Rotations and reminders</source>
        <translation>ローテーションとリマインダー</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>エビデンス</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Verdict policy</source>
        <translation>判定ポリシー</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Every change made with Patdesk</source>
        <translation>Patdesk で行ったすべての変更</translation>
    </message>
    <message>
        <source>To resume and to undo them</source>
        <translation>再開したり、元に戻したりするため</translation>
    </message>
    <message>
        <source>What is still to be done, and who was written to</source>
        <translation>残っている作業と、連絡した所有者</translation>
    </message>
    <message>
        <source>Days of use, longer than the service keeps them</source>
        <translation>使用された日 (サービスより長く保持)</translation>
    </message>
    <message>
        <source>What tokens were before</source>
        <translation>トークンの以前の状態</translation>
    </message>
    <message>
        <source>The rules that verdicts are made by</source>
        <translation>判定に使用する規則</translation>
    </message>
    <message>
        <source>Saved queries with their columns</source>
        <translation>保存されたクエリとその列</translation>
    </message>
    <message>
        <source>Not written by this version of Patdesk</source>
        <translation>このバージョンの Patdesk によるものではないファイル</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データ フォルダー</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>データ フォルダーを開く</translation>
    </message>
    <message>
        <source>None of the files in it contains a secret. Of the demo tenant nothing is kept.</source>
        <translation>この中のファイルにシークレットは含まれません。デモ テナントのデータは保存されません。</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>Open settings file</source>
        <translation>設定ファイルを開く</translation>
    </message>
    <message>
        <source>Tenants and preferences. Client secrets are in the keychain.</source>
        <translation>テナントと各種設定です。クライアント シークレットはキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>ポリシー ファイル</translation>
    </message>
    <message>
        <source>Open policy file</source>
        <translation>ポリシー ファイルを開く</translation>
    </message>
    <message>
        <source>“History, Verdict policy” edits it, too, and shows which verdicts would change.</source>
        <translation>「履歴」の「判定ポリシー」でも編集でき、どの判定が変わるかを確認できます。</translation>
    </message>
    <message>
        <source>Not there yet: the standard policy holds. “History, Verdict policy” writes it.</source>
        <translation>ファイルはまだなく、標準のポリシーが適用されています。「履歴」の「判定ポリシー」で作成できます。</translation>
    </message>
    <message>
        <source>What the files take</source>
        <translation>ファイルの使用容量</translation>
    </message>
    <message>
        <source>In the data folder</source>
        <translation>データ フォルダーの内容</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>patdesk::FilterByMenu</name>
    <message>
        <source>Filter by</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Owner: several are selected</source>
        <translation>所有者: 複数選択中</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>所有者: %1</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>スコープ: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>ステータス: %1</translation>
    </message>
    <message>
        <source>Owner&apos;s state: %1</source>
        <translation>所有者の状態: %1</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>判定: %1</translation>
    </message>
</context>
<context>
    <name>patdesk::FilterList</name>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Unused for days</source>
        <translation>未使用の日数</translation>
    </message>
    <message>
        <source>A token is stale when it has not been used for this many days.</source>
        <translation>この日数使用されていないトークンを、長期未使用とします。</translation>
    </message>
    <message>
        <source>Expires within days</source>
        <translation>期限までの日数</translation>
    </message>
    <message>
        <source>A token expires soon when it expires within this many days.</source>
        <translation>この日数以内に有効期限が切れるトークンを、期限間近とします。</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>保留理由</translation>
    </message>
    <message>
        <source>Stale after</source>
        <translation>長期未使用とする日数</translation>
    </message>
    <message>
        <source>Expiring within</source>
        <translation>期限間近とする日数</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>これらだけを表示</translation>
    </message>
    <message>
        <source>Drop from the search</source>
        <translation>検索から外す</translation>
    </message>
    <message>
        <source>Add to the search (Ctrl+click)</source>
        <translation>検索に追加 (Ctrl + クリック)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>Part of the search. Ctrl+click drops it.</source>
        <translation>検索に含まれています。Ctrl + クリックで外します。</translation>
    </message>
    <message>
        <source>%1, in the search</source>
        <translation>%1、検索に追加済み</translation>
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
        <translation>Identity Security Cloud テナントの個人用アクセス トークンを管理します。未使用のトークンやリスクのあるトークンの検索、作成、ローテーション、削除ができます。</translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation>テナントに接続</translation>
    </message>
    <message>
        <source>With your own client ID and secret</source>
        <translation>自分のクライアント ID とシークレットを使用</translation>
    </message>
    <message>
        <source>Explore the demo tenant</source>
        <translation>デモ テナントを試す</translation>
    </message>
    <message>
        <source>Sample data, on this computer only</source>
        <translation>サンプル データ、このコンピューター内のみ</translation>
    </message>
    <message>
        <source>Import from sail or an SDK</source>
        <translation>sail または SDK からインポート</translation>
    </message>
    <message>
        <source>sail&apos;s configuration was found: you choose what to import</source>
        <translation>sail の設定が見つかりました。インポートするものを選択できます</translation>
    </message>
    <message>
        <source>From a configuration file: you choose what to import</source>
        <translation>設定ファイルから、選択したものをインポート</translation>
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
        <translation>トークン</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>patdesk::Glossary</name>
    <message>
        <source>GLOSSARY.md</source>
        <comment>the file in resources/translations with the words</comment>
        <translation>glossary_ja.md</translation>
    </message>
</context>
<context>
    <name>patdesk::HandOffDialog</name>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Hand over secret</source>
        <translation>シークレットを引き渡し</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>引き渡し先</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain</source>
        <translation>このコンピューターのキーチェーン</translation>
    </message>
    <message>
        <source>A sail environment</source>
        <translation>sail の環境</translation>
    </message>
    <message>
        <source>An .env file</source>
        <translation>.env ファイル</translation>
    </message>
    <message>
        <source>An SDK&apos;s config.json</source>
        <translation>SDK の config.json</translation>
    </message>
    <message>
        <source>A command&apos;s standard input</source>
        <translation>コマンドの標準入力</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Only the secret</source>
        <translation>シークレットのみ</translation>
    </message>
    <message>
        <source>Environment block</source>
        <translation>環境変数ブロック</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>引き渡し先(&amp;T)</translation>
    </message>
    <message>
        <source>The name of the new entry. The client ID becomes its account.</source>
        <translation>新しいエントリの名前です。クライアント ID がアカウントになります。</translation>
    </message>
    <message>
        <source>&amp;Entry</source>
        <translation>エントリ(&amp;E)</translation>
    </message>
    <message>
        <source>The name used with sail env use.</source>
        <translation>sail env use で使用する名前です。</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>環境(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>A program and its arguments. Separate arguments with spaces; put double quotes around one that contains spaces.</source>
        <translation>プログラムと引数です。引数はスペースで区切り、スペースを含む引数は二重引用符で囲みます。</translation>
    </message>
    <message>
        <source>Co&amp;mmand</source>
        <translation>コマンド(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>入力(&amp;I)</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Patdesk stores its tenants under this name. Choose another.</source>
        <translation>Patdesk がテナントの保存に使用している名前です。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Use only lower-case letters, digits, _ and -, which sail can read.</source>
        <translation>sail が読み取れる英小文字、数字、_、- だけを使用してください。</translation>
    </message>
    <message>
        <source>Enter a file.</source>
        <translation>ファイルを入力してください。</translation>
    </message>
    <message>
        <source>Enter a command.</source>
        <translation>コマンドを入力してください。</translation>
    </message>
    <message>
        <source>The program “%1” was not found.</source>
        <translation>プログラム「%1」が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Only the lines for this credential are replaced.</source>
        <translation>この認証情報の行だけが置き換えられます。</translation>
    </message>
    <message>
        <source>The file will be created, readable only by you.</source>
        <translation>自分だけが読み取れるファイルが作成されます。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>引き渡し(&amp;H)</translation>
    </message>
</context>
<context>
    <name>patdesk::ImportDialog</name>
    <message>
        <source>Also c&amp;opy the client secrets to this computer&apos;s keychain</source>
        <translation>クライアント シークレットも、このコンピューターのキーチェーンにコピーする(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove plain-text secrets from their files once they are in the keychain</source>
        <translation>キーチェーンに保存されたら、平文のシークレットを元のファイルから削除する(&amp;R)</translation>
    </message>
    <message>
        <source>Import tenants</source>
        <translation>テナントをインポート</translation>
    </message>
    <message>
        <source>Take the client secrets along</source>
        <translation>クライアント シークレットも取り込む</translation>
    </message>
    <message>
        <source>Remove plain-text secrets</source>
        <translation>平文のシークレットを削除</translation>
    </message>
    <message>
        <source>Add &amp;SDK file…</source>
        <translation>SDK ファイルを追加(&amp;S)…</translation>
    </message>
    <message>
        <source>Add SDK file</source>
        <translation>SDK ファイルを追加</translation>
    </message>
    <message>
        <source>The config.json of an SDK, with ClientId, ClientSecret and BaseURL</source>
        <translation>ClientId、ClientSecret、BaseURL を含む SDK の config.json</translation>
    </message>
    <message>
        <source>Tenants found</source>
        <translation>見つかったテナント</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>検出元</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>sail: %1</source>
        <translation>sail: %1</translation>
    </message>
    <message>
        <source>SDK file</source>
        <translation>SDK ファイル</translation>
    </message>
    <message>
        <source>Configurations (*.json);;All files (*)</source>
        <translation>設定ファイル (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>(no address)</source>
        <translation>(アドレスなし)</translation>
    </message>
    <message>
        <source>no usable address</source>
        <translation>使用できるアドレスなし</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n tenant(s)</source>
        <translation>
            <numerusform>%n 件のテナントをインポート(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポートしています…</translation>
    </message>
    <message>
        <source>Patdesk runs in a Flatpak sandbox, which may hide sail&apos;s configuration, its keychain entries and your shell&apos;s environment. If a tenant is missing here, add an SDK&apos;s config.json, or enter the tenant in Settings.</source>
        <translation>Patdesk は Flatpak のサンドボックス内で実行されているため、sail の設定、そのキーチェーン エントリ、シェルの環境変数が見えないことがあります。ここにないテナントがある場合は、SDK の config.json を追加するか、「設定」でテナントを入力してください。</translation>
    </message>
    <message>
        <source>Looking in sail&apos;s configuration and the keychain…</source>
        <translation>sail の設定とキーチェーンを調べています…</translation>
    </message>
    <message>
        <source>No tenant was found in sail&apos;s configuration or in the environment. If you have an SDK&apos;s config.json, add it.</source>
        <translation>sail の設定にも環境変数にも、テナントが見つかりませんでした。SDK の config.json がある場合は追加してください。</translation>
    </message>
    <message>
        <source>Nothing is saved until you click Import. The original files are not changed.</source>
        <translation>「インポート」をクリックするまで、何も保存されません。元のファイルは変更されません。</translation>
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
        <translation>日時</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
</context>
<context>
    <name>patdesk::JournalWindow</name>
    <message>
        <source>Journal</source>
        <translation>変更記録</translation>
    </message>
    <message>
        <source>Search tokens, users, IDs and requests</source>
        <translation>トークン、ユーザー、ID、リクエストを検索</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>変更記録を検索</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Chosen change</source>
        <translation>選択した変更</translation>
    </message>
    <message>
        <source>&amp;Mark as checked</source>
        <translation>確認済みにする(&amp;M)</translation>
    </message>
    <message>
        <source>Patdesk closed before the answer to this change arrived. Check the token in the tenant, then mark the change as checked.</source>
        <translation>この変更への応答が届く前に Patdesk が閉じられました。テナントでトークンを確認してから、この変更を確認済みにしてください。</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>Export &amp;CSV…</source>
        <translation>CSV としてエクスポート(&amp;C)…</translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation>JSON としてエクスポート(&amp;J)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No changes have been made yet.</source>
        <translation>変更はまだ行われていません。</translation>
    </message>
    <message>
        <source>No change matches the search.</source>
        <translation>検索に一致する変更はありません。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Actions for the change</source>
        <translation>変更に対する操作</translation>
    </message>
    <message>
        <source>Copy row as &amp;JSON</source>
        <translation>行を JSON としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Save what is shown</source>
        <translation>表示中の内容を保存(&amp;S)</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>CSV として(&amp;C)…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>JSON として(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Only this token</source>
        <translation>このトークンだけを表示(&amp;O)</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>トークン: %1</translation>
    </message>
    <message>
        <source>Only this o&amp;wner</source>
        <translation>この所有者だけを表示(&amp;W)</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>所有者: %1</translation>
    </message>
    <message>
        <source>Only this &amp;kind of change</source>
        <translation>この種類の変更だけを表示(&amp;K)</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>Only this da&amp;y</source>
        <translation>この日だけを表示(&amp;Y)</translation>
    </message>
    <message>
        <source>Day: %1</source>
        <translation>日付: %1</translation>
    </message>
</context>
<context>
    <name>patdesk::LifecycleActions</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>変更記録(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Write to owner…</source>
        <translation>所有者に連絡(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Plans…</source>
        <translation>計画(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>計画を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Write to the owners of the selected tokens</source>
        <translation>選択したトークンの所有者に連絡</translation>
    </message>
    <message>
        <source>Select the tokens whose owners you want to write to.</source>
        <translation>所有者に連絡するトークンを選択してください。</translation>
    </message>
    <message>
        <source>Open %1 to plan changes to its tokens.</source>
        <translation>トークンの変更を計画するには、%1 を開いてください。</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>計画を開く</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>計画 (*.json)</translation>
    </message>
    <message>
        <source>The plan was kept as a draft.</source>
        <translation>計画を下書きとして保存しました。</translation>
    </message>
    <message>
        <source>The service names no owner for the selected tokens, so there is no one to write to.</source>
        <translation>サービスは選択したトークンの所有者を示していないため、連絡する相手がいません。</translation>
    </message>
    <message>
        <source>These tokens are your own, so there is no one to write to.</source>
        <translation>これらは自分のトークンなので、連絡する相手はいません。</translation>
    </message>
    <message>
        <source>Another Patdesk is already using the journal. To make changes here, close it and restart this one.</source>
        <translation>別の Patdesk が変更記録を使用しています。ここで変更を行うには、そちらを閉じてから、この Patdesk を再起動してください。</translation>
    </message>
    <message>
        <source>The journal cannot be opened, so nothing can be changed. </source>
        <translation>変更記録を開けないため、何も変更できません。 </translation>
    </message>
</context>
<context>
    <name>patdesk::ListActions</name>
    <message>
        <source>%1, “%2”</source>
        <translation>%1、「%2」</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>Edit token</source>
        <translation>トークンを編集</translation>
    </message>
    <message>
        <source>Delete tokens</source>
        <translation>トークンを削除</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Write to owner</source>
        <translation>所有者に連絡</translation>
    </message>
</context>
<context>
    <name>patdesk::ListScopeBox</name>
    <message>
        <source>List scope</source>
        <translation>一覧の範囲</translation>
    </message>
    <message>
        <source>Whose tokens to list</source>
        <translation>一覧表示するトークンの範囲</translation>
    </message>
    <message>
        <source>Whole tenant</source>
        <translation>テナント全体</translation>
    </message>
    <message>
        <source>My tokens</source>
        <translation>自分のトークン</translation>
    </message>
    <message>
        <source>One owner…</source>
        <translation>特定の所有者…</translation>
    </message>
</context>
<context>
    <name>patdesk::LockPage</name>
    <message>
        <source>No tenant was open. Unlocking needs no password.</source>
        <translation>開いていたテナントはありません。ロックの解除にパスワードは必要ありません。</translation>
    </message>
    <message>
        <source>The demo needs no password. Unlock to load it again.</source>
        <translation>デモにパスワードは必要ありません。ロックを解除すると、もう一度読み込みます。</translation>
    </message>
    <message>
        <source>“%1” is closed, and its client secret and access token are wiped from memory. Unlocking gets the client secret from the keychain, which asks for its password if it is locked.</source>
        <translation>「%1」は閉じられ、クライアント シークレットとアクセス トークンはメモリから消去されました。ロックを解除すると、クライアント シークレットをキーチェーンから取得します。キーチェーンがロックされている場合は、キーチェーンのパスワードを求められます。</translation>
    </message>
    <message>
        <source>The client secret came from SAIL_CLIENT_SECRET.</source>
        <translation>クライアント シークレットは SAIL_CLIENT_SECRET から取得したものです。</translation>
    </message>
    <message>
        <source>The client secret is not in a keychain.</source>
        <translation>クライアント シークレットはキーチェーンにありません。</translation>
    </message>
    <message>
        <source>“%1” is closed, and its client secret and access token are wiped from memory. %2 Enter it again to unlock.</source>
        <translation>「%1」は閉じられ、クライアント シークレットとアクセス トークンはメモリから消去されました。%2ロックを解除するには、クライアント シークレットをもう一度入力してください。</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>ロック解除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Another tenant…</source>
        <translation>別のテナント(&amp;A)…</translation>
    </message>
    <message>
        <source>Another tenant</source>
        <translation>別のテナント</translation>
    </message>
    <message>
        <source>Patdesk is locked</source>
        <translation>Patdesk はロックされています</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアント シークレット</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>patdesk::LostSecrets</name>
    <message>
        <source>Patdesk closed while “%1” was being created here. The token was not created: the service does not list it.</source>
        <translation>「%1」をここで作成している間に Patdesk が閉じられました。サービスの一覧にないため、トークンは作成されていません。</translation>
    </message>
    <message>
        <source>at an unreadable time</source>
        <translation>日時読み取り不可</translation>
    </message>
    <message>
        <source>The secret of “%1” (created %2) is lost, so the token cannot be used. Delete it?</source>
        <translation>「%1」(作成: %2) のシークレットが失われたため、このトークンは使用できません。削除しますか?</translation>
    </message>
    <message>
        <source>Patdesk was closed or locked after the token was created and before its secret could be copied. The secret cannot be shown again.</source>
        <translation>トークンの作成後、シークレットをコピーする前に、Patdesk が閉じられるかロックされました。シークレットをもう一度表示することはできません。</translation>
    </message>
</context>
<context>
    <name>patdesk::MainWindow</name>
    <message>
        <source>Close Patdesk</source>
        <translation>Patdesk を閉じる</translation>
    </message>
    <message>
        <source>A plan is being applied. Pause it and close Patdesk?</source>
        <translation>計画を適用中です。一時停止して Patdesk を閉じますか?</translation>
    </message>
    <message>
        <source>You can resume it at the next start. Until then, nobody knows the result of the changes that have not been answered yet.</source>
        <translation>次回の起動時に再開できます。それまで、まだ応答のない変更の結果はわかりません。</translation>
    </message>
    <message>
        <source>&amp;Pause and close</source>
        <translation>一時停止して閉じる(&amp;P)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Patdesk</source>
        <translation>Patdesk</translation>
    </message>
    <message>
        <source>A plan is finished</source>
        <translation>計画が完了しました</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>A link leads to a tenant “%1”, which is not set up here.</source>
        <translation>リンク先のテナント「%1」は、ここには設定されていません。</translation>
    </message>
    <message>
        <source>A link leads to %1. Open that tenant to follow it.</source>
        <translation>リンク先は %1 です。リンクを開くには、そのテナントを開いてください。</translation>
    </message>
    <message>
        <source>Follow link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>%1 を開きますか?</translation>
    </message>
    <message>
        <source>A link leads there. %1 is closed for it.</source>
        <translation>リンク先のテナントです。開くと、%1 は閉じられます。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
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
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>履歴(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Connect a &amp;tenant…</source>
        <translation>テナントに接続(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Import tenants…</source>
        <translation>テナントをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Explore the &amp;demo tenant</source>
        <translation>デモ テナントを試す(&amp;D)</translation>
    </message>
    <message>
        <source>Find an &amp;action…</source>
        <translation>操作を検索(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Te&amp;nant</source>
        <translation>テナント(&amp;N)</translation>
    </message>
    <message>
        <source>Check &amp;connection…</source>
        <translation>接続を確認(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Replace credential…</source>
        <translation>認証情報を置き換え(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボード ショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Queries</source>
        <translation>クエリ(&amp;Q)</translation>
    </message>
    <message>
        <source>What a &amp;word means</source>
        <translation>用語の意味(&amp;W)</translation>
    </message>
    <message>
        <source>Open &amp;data folder</source>
        <translation>データ フォルダーを開く(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About Patdesk</source>
        <translation>Patdesk について(&amp;A)</translation>
    </message>
    <message>
        <source>Search: suggestions</source>
        <translation>検索: 候補を表示</translation>
    </message>
    <message>
        <source>Search: clear</source>
        <translation>検索: クリア</translation>
    </message>
    <message>
        <source>Search: to the rows</source>
        <translation>検索: 行へ移動</translation>
    </message>
    <message>
        <source>Filters: add to the search</source>
        <translation>フィルター: 検索に追加</translation>
    </message>
    <message>
        <source>Table: go to a name</source>
        <translation>表: 名前へ移動</translation>
    </message>
    <message>
        <source>type its first letters</source>
        <translation>先頭の文字を入力</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボード ショートカット</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What a word means</source>
        <translation>用語の意味</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>検索対象</translation>
    </message>
    <message>
        <source>Review of a plan: skip rows, or include them again</source>
        <translation>計画の確認: 行のスキップ、またはスキップの解除</translation>
    </message>
    <message>
        <source>Review of a plan: to the details of the row</source>
        <translation>計画の確認: 行の詳細へ移動</translation>
    </message>
    <message>
        <source>Any row: its menu</source>
        <translation>任意の行: メニューを表示</translation>
    </message>
    <message>
        <source>Table: fold a group</source>
        <translation>表: グループを折りたたむ</translation>
    </message>
    <message>
        <source>Left or - on its heading</source>
        <translation>見出しで左矢印または -</translation>
    </message>
    <message>
        <source>Table: unfold a group</source>
        <translation>表: グループを展開</translation>
    </message>
    <message>
        <source>Right or + on its heading</source>
        <translation>見出しで右矢印または +</translation>
    </message>
</context>
<context>
    <name>patdesk::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>読み込みの進行状況</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>patdesk::MessageDrafts</name>
    <message>
        <source>To: %1
Subject: %2

%3</source>
        <translation>宛先: %1
件名: %2

%3</translation>
    </message>
</context>
<context>
    <name>patdesk::NewTokenDialog</name>
    <message>
        <source>Name it after what will use it. Names must be unique.</source>
        <translation>何に使用するトークンかがわかる名前を付けてください。名前は一意である必要があります。</translation>
    </message>
    <message>
        <source>You have %1 of %2 tokens, with %3 managed, which may not count.</source>
        <translation>自分のトークンは上限 %2 件のうち %1 件です。サービス管理の %3 件は数に含まれない可能性があります。</translation>
    </message>
    <message>
        <source>You have %1 of %2 tokens.</source>
        <translation>自分のトークンは上限 %2 件のうち %1 件です。</translation>
    </message>
    <message>
        <source>&amp;Delete it and try again</source>
        <translation>削除して再試行(&amp;D)</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Delete it and try again</source>
        <translation>削除して再試行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Access token lifetime</source>
        <translation>アクセス トークンの有効期間</translation>
    </message>
    <message>
        <source>What the token may do. It can never do more than you can.</source>
        <translation>トークンに許可する操作です。自分の権限を超えることはできません。</translation>
    </message>
    <message>
        <source>How long each access token stays valid: 15 s to 12 h, as “30 min” or “1 h 30 min”.</source>
        <translation>各アクセス トークンの有効期間を 15 秒～12 時間で指定します (例: 「30 分」「1 時間 30 分」)。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>スコープ(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>有効期限(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Access token lifetime</source>
        <translation>アクセス トークンの有効期間(&amp;A)</translation>
    </message>
    <message>
        <source>The answer was lost. Checking whether the token was created…</source>
        <translation>応答が失われました。トークンが作成されたかどうかを確認しています…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成しています…</translation>
    </message>
</context>
<context>
    <name>patdesk::OthersTokenDialog</name>
    <message>
        <source>Token without an owner</source>
        <translation>所有者のないトークン</translation>
    </message>
    <message>
        <source>Token of %1</source>
        <translation>%1 のトークン</translation>
    </message>
    <message>
        <source>The service names no owner, so nobody can rename it or change its scopes.</source>
        <translation>サービスは所有者を示していないため、名前とスコープは誰にも変更できません。</translation>
    </message>
    <message>
        <source>Only %1 can rename it or change its scopes.</source>
        <translation>名前とスコープを変更できるのは %1 だけです。</translation>
    </message>
    <message>
        <source>You can change its expiry or delete it.</source>
        <translation>有効期限の変更と削除は行えます。</translation>
    </message>
    <message>
        <source>You can delete it.</source>
        <translation>削除は行えます。</translation>
    </message>
    <message>
        <source>You can change its expiry.</source>
        <translation>有効期限の変更は行えます。</translation>
    </message>
    <message>
        <source>Change e&amp;xpiry…</source>
        <translation>有効期限を変更(&amp;X)…</translation>
    </message>
    <message>
        <source>Change expiry</source>
        <translation>有効期限を変更</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>&amp;Write to owner…</source>
        <translation>所有者に連絡(&amp;W)…</translation>
    </message>
    <message>
        <source>Write to its owner</source>
        <translation>所有者に連絡</translation>
    </message>
</context>
<context>
    <name>patdesk::OverviewActions</name>
    <message>
        <source>&amp;Overview</source>
        <translation>概要(&amp;O)</translation>
    </message>
    <message>
        <source>How the tenant stands, and what has changed</source>
        <translation>テナントの状況と変更点</translation>
    </message>
</context>
<context>
    <name>patdesk::OverviewWindow</name>
    <message>
        <source>Whole tenant</source>
        <translation>テナント全体</translation>
    </message>
    <message>
        <source>My tokens</source>
        <translation>自分のトークン</translation>
    </message>
    <message>
        <source>Tokens of one owner</source>
        <translation>特定の所有者のトークン</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>次の時点以降の変更</translation>
    </message>
    <message>
        <source>The snapshot to compare the list with</source>
        <translation>一覧と比較するスナップショット</translation>
    </message>
    <message>
        <source>Cha&amp;nges since</source>
        <translation>次の時点以降の変更(&amp;N)</translation>
    </message>
    <message>
        <source>Show in &amp;table</source>
        <translation>表に表示(&amp;T)</translation>
    </message>
    <message>
        <source>Show in table</source>
        <translation>表に表示</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Markdown 形式でコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown 形式でコピー</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Shows the tokens of the chosen change in the table</source>
        <translation>選択した変更のトークンを表に表示します</translation>
    </message>
    <message>
        <source>Open a tenant to see how it stands.</source>
        <translation>テナントを開くと、その状況が表示されます。</translation>
    </message>
    <message>
        <source>The list could not be loaded.</source>
        <translation>一覧を読み込めませんでした。</translation>
    </message>
    <message>
        <source>The list is being loaded.</source>
        <translation>一覧を読み込んでいます。</translation>
    </message>
    <message>
        <source>%1 · refreshed %2</source>
        <translation>%1 · %2 に更新</translation>
    </message>
    <message>
        <source>Whose owner has gone and what is safe to delete is known once tokens were judged: choose “Judge tokens” beside the table.</source>
        <translation>所有者不在のトークンと、削除可のトークンは、判定後にわかります。表の横の「トークンを判定」を選択してください。</translation>
    </message>
    <message>
        <source>%1: overview</source>
        <translation>%1: 概要</translation>
    </message>
    <message>
        <source>Production tenant</source>
        <translation>本番テナント</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Changes since %1</source>
        <translation>%1 以降の変更</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Markdown 形式でコピーしました。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
</context>
<context>
    <name>patdesk::OverviewWords</name>
    <message>
        <source>all scopes</source>
        <translation>全スコープ</translation>
    </message>
    <message>
        <source>no scopes</source>
        <translation>スコープなし</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>スコープ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>dropped: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>%1, for the first time</source>
        <translation>%1 (初めての使用)</translation>
    </message>
    <message>
        <source>%1, before that %2</source>
        <translation>%1 (その前は %2)</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message numerus="yes">
        <source>Stale (unused for %n day(s))</source>
        <translation>
            <numerusform>長期未使用 (%n 日間未使用)</numerusform>
        </translation>
    </message>
    <message>
        <source>May do everything</source>
        <translation>すべての操作が可能</translation>
    </message>
    <message numerus="yes">
        <source>Expire within %n day(s)</source>
        <translation>
            <numerusform>%n 日以内に期限切れ</numerusform>
        </translation>
    </message>
    <message>
        <source>Never expire</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Owner gone</source>
        <translation>所有者不在</translation>
    </message>
    <message>
        <source>Safe to delete</source>
        <translation>削除可</translation>
    </message>
    <message>
        <source>Known once tokens were judged</source>
        <translation>トークンの判定後にわかります</translation>
    </message>
    <message>
        <source>Known once the list has arrived</source>
        <translation>一覧の受信後にわかります</translation>
    </message>
    <message>
        <source>New tokens: %1</source>
        <translation>新しいトークン: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>Replaced by another of the same name and owner: %1</source>
        <translation>同じ名前と所有者の別のトークンに置き換え: %1</translation>
    </message>
    <message>
        <source>Changed scopes: %1</source>
        <translation>スコープの変更: %1</translation>
    </message>
    <message>
        <source>Changed expiry: %1</source>
        <translation>有効期限の変更: %1</translation>
    </message>
    <message>
        <source>Changed owner: %1</source>
        <translation>所有者の変更: %1</translation>
    </message>
    <message>
        <source>Renamed: %1</source>
        <translation>名前の変更: %1</translation>
    </message>
    <message>
        <source>Used again after they were stale: %1</source>
        <translation>長期未使用の後に使用を再開: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <translation>%1、作成日 %2</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>使用履歴なし</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>最終使用 %1</translation>
    </message>
    <message>
        <source>the new one was created %1</source>
        <translation>新しいトークンの作成日 %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>変更前: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>the tenant was opened, %1</source>
        <translation>テナントを開いた時点 (%1)</translation>
    </message>
    <message>
        <source>the last snapshot, %1</source>
        <translation>前回のスナップショット (%1)</translation>
    </message>
    <message>
        <source>a week ago, %1</source>
        <translation>1 週間前 (%1)</translation>
    </message>
    <message>
        <source>a month ago, %1</source>
        <translation>1 か月前 (%1)</translation>
    </message>
    <message>
        <source>What has changed is listed here once the list has arrived.</source>
        <translation>変更点は、一覧を受信するとここに表示されます。</translation>
    </message>
    <message>
        <source>Patdesk remembers and compares lists of the whole tenant. This is a part of it.</source>
        <translation>Patdesk が記録して比較するのは、テナント全体の一覧です。これはその一部です。</translation>
    </message>
    <message>
        <source>Some tokens of this list could not be read. Such a list is neither remembered nor compared.</source>
        <translation>この一覧には、読み取れなかったトークンがあります。このような一覧は、記録も比較もされません。</translation>
    </message>
    <message>
        <source>Reading the snapshot… (%1 of %2)</source>
        <translation>スナップショットを読み取っています… (%1 / %2)</translation>
    </message>
    <message>
        <source>Reading the snapshot…</source>
        <translation>スナップショットを読み取っています…</translation>
    </message>
    <message>
        <source>The snapshots of this tenant can be neither read nor written.</source>
        <translation>このテナントのスナップショットは、読み取りも書き込みもできません。</translation>
    </message>
    <message>
        <source>This snapshot cannot be read. Choose another one.</source>
        <translation>このスナップショットを読み取れません。別のスナップショットを選択してください。</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>%1 以降、変更はありません。</translation>
    </message>
    <message>
        <source>Patdesk keeps no snapshots of the demo tenant: this is compared with the list as it was when the tenant was opened.</source>
        <translation>デモ テナントのスナップショットは保存されません。テナントを開いた時点の一覧と比較しています。</translation>
    </message>
    <message>
        <source>This is the first snapshot of this tenant. There will be another as soon as a list has changed: after a refresh, or when you open the tenant again.</source>
        <translation>これは、このテナントの最初のスナップショットです。次のスナップショットは、一覧が変わったときに作成されます (更新後、またはテナントをもう一度開いたとき)。</translation>
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
        <translation>所有者に連絡</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>すべてコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Copies every message, one after the other</source>
        <translation>すべてのメッセージを続けてコピーします</translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s)</source>
        <translation>
            <numerusform>所有者 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n token(s) is/are your own</source>
        <translation>
            <numerusform> · %n 件は自分のトークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n token(s) has/have no owner</source>
        <translation>
            <numerusform> · %n 件は所有者なし</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is written to</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>回答期限(&amp;D)</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>回答期限</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Address, or leave it to the mail program</source>
        <translation>アドレス (メール アプリで入力する場合は空欄)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>宛先(&amp;T)</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>件名(&amp;J)</translation>
    </message>
    <message>
        <source>{owner}, {tenant}, {tokens} and {deadline} are replaced in each message. Messages that you have edited stay as they are. Patdesk keeps the template for next time.</source>
        <translation>{owner}、{tenant}、{tokens}、{deadline} は、メッセージごとに置き換えられます。編集したメッセージはそのまま残ります。テンプレートは次回のために保存されます。</translation>
    </message>
    <message>
        <source>&amp;Restore default</source>
        <translation>既定に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open in mail program</source>
        <translation>メール アプリで開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Mark as sent</source>
        <translation>送信済みにする(&amp;M)</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>送信済みにする</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n message(s)</source>
        <translation>
            <numerusform>%n 件のメッセージをコピー(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Mark as not sent</source>
        <translation>未送信にする(&amp;M)</translation>
    </message>
    <message>
        <source>✓ Asked on %1</source>
        <translation>✓ %1 に連絡済み</translation>
    </message>
    <message>
        <source>… Opened</source>
        <translation>… 開いた状態</translation>
    </message>
    <message>
        <source>… Copied</source>
        <translation>… コピー済み</translation>
    </message>
    <message>
        <source>– Not sent</source>
        <translation>– 未送信</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n message(s).</source>
        <translation>
            <numerusform>%n 件のメッセージをコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>(Paste the text here.)</source>
        <translation>(ここに本文を貼り付けてください。)</translation>
    </message>
    <message>
        <source>No mail program is set up. The text was copied to the clipboard.</source>
        <translation>メール アプリが設定されていません。本文をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The text is too long to be handed over and was copied to the clipboard. Paste it into the draft.</source>
        <translation>本文が長すぎてメール アプリに渡せないため、クリップボードにコピーしました。下書きに貼り付けてください。</translation>
    </message>
    <message>
        <source>Opened in the mail program. Mark it as sent when it is.</source>
        <translation>メール アプリで開きました。送信したら、送信済みにしてください。</translation>
    </message>
    <message numerus="yes">
        <source>You have edited %n message(s) and neither copied nor sent it/them. Close anyway?</source>
        <translation>
            <numerusform>編集したメッセージのうち %n 件が、コピーも送信もされていません。閉じますか?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::OwnerPicker</name>
    <message>
        <source>Show the tokens of one owner</source>
        <translation>特定の所有者のトークンを表示</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>名前の一部</translation>
    </message>
    <message>
        <source>Search owners</source>
        <translation>所有者を検索</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>トークンを表示</translation>
    </message>
</context>
<context>
    <name>patdesk::OwnerState</name>
    <message>
        <source>The owner is active.</source>
        <translation>所有者は在籍中です。</translation>
    </message>
    <message>
        <source>The owner %1 is active.</source>
        <translation>所有者%1は在籍中です。</translation>
    </message>
    <message>
        <source>The owner is on leave and may come back.</source>
        <translation>所有者は休職中で、復帰する可能性があります。</translation>
    </message>
    <message>
        <source>The owner %1 is on leave and may come back.</source>
        <translation>所有者%1は休職中で、復帰する可能性があります。</translation>
    </message>
    <message>
        <source>The owner has left. Programs with this token keep running until it is deleted.</source>
        <translation>所有者は退職済みです。このトークンを使用するプログラムは、トークンが削除されるまで動作し続けます。</translation>
    </message>
    <message>
        <source>The owner %1 has left. Programs with this token keep running until it is deleted.</source>
        <translation>所有者%1は退職済みです。このトークンを使用するプログラムは、トークンが削除されるまで動作し続けます。</translation>
    </message>
    <message>
        <source>The owner is not among the identities that this credential can see.</source>
        <translation>この認証情報で参照できるアイデンティティの中に、所有者が見つかりません。</translation>
    </message>
    <message>
        <source>The owner %1 is not among the identities that this credential can see.</source>
        <translation>この認証情報で参照できるアイデンティティの中に、所有者%1が見つかりません。</translation>
    </message>
    <message>
        <source>The token has no owner.</source>
        <translation>このトークンには所有者がありません。</translation>
    </message>
    <message>
        <source>The owner is in a state that Patdesk does not know.</source>
        <translation>所有者が、Patdesk の認識できない状態にあります。</translation>
    </message>
    <message>
        <source>The owner %1 is in a state that Patdesk does not know.</source>
        <translation>所有者%1が、Patdesk の認識できない状態にあります。</translation>
    </message>
</context>
<context>
    <name>patdesk::OwnerStateText</name>
    <message>
        <source>Active</source>
        <translation>在籍中</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>休職中</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>退職済み</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>所有者なし</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>patdesk::Palette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>Type a few letters of an action</source>
        <translation>操作の名前の一部を入力</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>現在は不可</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>現在は使用できません</translation>
    </message>
    <message>
        <source>No action matches.</source>
        <translation>一致する操作はありません。</translation>
    </message>
    <message>
        <source>It is not available now.</source>
        <translation>現在は使用できません。</translation>
    </message>
    <message>
        <source>Goes to this button. Nothing is pressed.</source>
        <translation>このボタンに移動します。ボタンは押されません。</translation>
    </message>
</context>
<context>
    <name>patdesk::Paragraph</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences that follow each other</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>patdesk::PastList</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>In the list for the first time</source>
        <translation>初めて一覧に出現</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>No longer in the list</source>
        <translation>一覧から消失</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <translation>名前: %1 → %2</translation>
    </message>
    <message>
        <source>Owner: %1 → %2</source>
        <translation>所有者: %1 → %2</translation>
    </message>
    <message>
        <source>Scopes: %1 → %2</source>
        <translation>スコープ: %1 → %2</translation>
    </message>
    <message>
        <source>Expires: %1 → %2</source>
        <translation>有効期限: %1 → %2</translation>
    </message>
    <message>
        <source>Managed or no longer managed by the service</source>
        <translation>サービス管理の有無が変化</translation>
    </message>
    <message>
        <source>%1 (by Patdesk)</source>
        <translation>%1 (Patdesk による)</translation>
    </message>
    <message>
        <source>%1 (by Patdesk; no answer came)</source>
        <translation>%1 (Patdesk による、応答なし)</translation>
    </message>
    <message>
        <source>, from %1 addresses</source>
        <translation>、アドレス %1 個から</translation>
    </message>
    <message>
        <source>, from %1</source>
        <translation>、%1 から</translation>
    </message>
    <message>
        <source> on %1</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 of one of the owner&apos;s tokens</source>
        <translation>%1 (所有者のいずれかのトークン)</translation>
    </message>
    <message>
        <source>Used on %1, by earlier lists</source>
        <translation>使用日数 %1 (以前の一覧による)</translation>
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
        <translation>これまでの履歴</translation>
    </message>
    <message>
        <source>Uses are known since %1.</source>
        <translation>%1 以降の使用が記録されています。</translation>
    </message>
    <message>
        <source>Known to Patdesk since %1.</source>
        <translation>Patdesk が把握しているのは %1 以降です。</translation>
    </message>
</context>
<context>
    <name>patdesk::PictureStrip</name>
    <message>
        <source>Pictures</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>More pictures</source>
        <translation>その他のグラフ</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>画像としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>SVG として保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>PNG として保存(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>patdesk::PictureWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>later</source>
        <translation>今後すべて</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>%1以内</translation>
    </message>
    <message>
        <source>up to %1 ago</source>
        <translation>過去 %1以内</translation>
    </message>
    <message>
        <source>in more than %1</source>
        <translation>%1より先</translation>
    </message>
    <message>
        <source>more than %1 ago</source>
        <translation>%1より前</translation>
    </message>
    <message>
        <source>in %1 to %2</source>
        <translation>%1～%2後</translation>
    </message>
    <message>
        <source>%1 to %2 ago</source>
        <translation>%1～%2前</translation>
    </message>
    <message>
        <source>not all scopes</source>
        <translation>全スコープ以外</translation>
    </message>
    <message numerus="yes">
        <source>%n or more scopes</source>
        <translation>
            <numerusform>スコープ %n 個以上</numerusform>
        </translation>
    </message>
    <message>
        <source>no scopes</source>
        <translation>スコープなし</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>スコープ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 scopes</source>
        <translation>スコープ %1～%2 個</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>all scopes</source>
        <translation>全スコープ</translation>
    </message>
    <message>
        <source>other owners</source>
        <translation>ほかの所有者</translation>
    </message>
    <message>
        <source>safe to delete</source>
        <translation>削除可</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>判定保留</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation>所有者 %1</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2 件中 %1 件を表示</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>patdesk::PlanChip</name>
    <message>
        <source>Unfinished plan</source>
        <translation>未完了の計画</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) is/are not finished</source>
        <translation>
            <numerusform>未完了の計画 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::PlanListDialog</name>
    <message>
        <source>Plans</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>&amp;Discard draft…</source>
        <translation>下書きを破棄(&amp;D)…</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>計画を開く</translation>
    </message>
    <message>
        <source>No plan has been applied or kept as a draft yet.</source>
        <translation>適用した計画も、下書きとして保存した計画もまだありません。</translation>
    </message>
    <message>
        <source>A draft is reviewed again before it is applied. An unfinished plan resumes exactly where it stopped; a finished one can be undone as far as the service allows.</source>
        <translation>下書きは、適用する前にもう一度確認します。未完了の計画は、中断した箇所からそのまま再開します。完了した計画は、サービスが許す範囲で元に戻せます。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Discard the draft “%1”?</source>
        <translation>下書き「%1」を破棄しますか?</translation>
    </message>
    <message>
        <source>Nothing changes in the tenant.</source>
        <translation>テナントは何も変わりません。</translation>
    </message>
    <message>
        <source>&amp;Open plan</source>
        <translation>計画を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Actions for the plan</source>
        <translation>計画に対する操作</translation>
    </message>
</context>
<context>
    <name>patdesk::PlanModel</name>
    <message>
        <source>– Skipped</source>
        <translation>– スキップ</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>New</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
</context>
<context>
    <name>patdesk::PlanProgress</name>
    <message>
        <source>Save re&amp;port…</source>
        <translation>レポートを保存(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Write to owners…</source>
        <translation>所有者に連絡(&amp;W)…</translation>
    </message>
    <message>
        <source>Send unknown &amp;again</source>
        <translation>不明分を再送信(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>元に戻す(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Cancel the rest</source>
        <translation>残りをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v / %m</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Write to owners</source>
        <translation>所有者に連絡</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Paused. Resume continues from here.</source>
        <translation>一時停止しました。「再開」を選択すると、ここから続行します。</translation>
    </message>
    <message>
        <source>The plan is paused. Resume continues from here.</source>
        <translation>計画を一時停止しました。「再開」を選択すると、ここから続行します。</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>Paused. What was already sent is still answered. Resume continues from here.</source>
        <translation>一時停止しました。送信済みの変更の応答は引き続き受け取ります。「再開」を選択すると、ここから続行します。</translation>
    </message>
</context>
<context>
    <name>patdesk::PlanReview</name>
    <message>
        <source>Name of the tenant</source>
        <translation>テナントの名前</translation>
    </message>
    <message>
        <source>%1 is a production tenant. Type its name to apply the plan.</source>
        <translation>%1 は本番テナントです。計画を適用するには、テナントの名前を入力してください。</translation>
    </message>
    <message>
        <source>Number of tokens to delete</source>
        <translation>削除するトークンの数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Plan to delete these</source>
        <translation>これらの削除を計画</translation>
    </message>
    <message>
        <source>Write to their owners</source>
        <translation>所有者に連絡</translation>
    </message>
    <message numerus="yes">
        <source>%n of these tokens belong(s) to somebody else/others. Only its owner/their owners can change it/them.</source>
        <translation>
            <numerusform>このうち %n 件はほかのユーザーのトークンです。変更できるのは所有者だけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason for deleting tokens that are not known to be safe:</source>
        <translation>「削除可」と判定されていないトークンを削除する理由:</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) is/are not known to be safe. Say why you are deleting it/them anyway.</source>
        <translation>
            <numerusform>%n 件のトークンは「削除可」と判定されていません。それでも削除する理由を入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of tokens to suspend</source>
        <translation>停止するトークンの数</translation>
    </message>
    <message numerus="yes">
        <source>Type %n to suspend %n token(s). Some of them seem to be in use.</source>
        <translation>
            <numerusform>%n 件のトークンを停止するには、%n と入力してください。使用中と思われるトークンが含まれています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %n to delete %n token(s).</source>
        <translation>
            <numerusform>%n 件のトークンを削除するには、%n と入力してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::PlanSteps</name>
    <message>
        <source>Select all with a &amp;warning</source>
        <translation>警告のあるものをすべて選択(&amp;W)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>変更一覧</translation>
    </message>
    <message>
        <source>Chosen step</source>
        <translation>選択した変更</translation>
    </message>
    <message>
        <source>Filter the plan</source>
        <translation>計画を絞り込み</translation>
    </message>
    <message>
        <source>Filter by name, owner, scope or ID</source>
        <translation>名前、所有者、スコープ、ID で絞り込み</translation>
    </message>
    <message>
        <source>Steps shown</source>
        <translation>表示中の変更</translation>
    </message>
    <message>
        <source>Select all with a warning</source>
        <translation>警告のあるものをすべて選択</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2 件中 %1 件を表示</translation>
    </message>
    <message>
        <source>&amp;Include again</source>
        <translation>スキップを解除(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>スキップ(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo these %n change(s)…</source>
        <translation>
            <numerusform>これら %n 件の変更を元に戻す(&amp;U)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all of “%1”</source>
        <translation>「%1」のトークンをすべて選択</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>名前をコピー(&amp;N)</translation>
    </message>
    <message>
        <source>Copy new &amp;value</source>
        <translation>変更後の値をコピー(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>並べ替え(&amp;O)</translation>
    </message>
    <message>
        <source>Warnings first</source>
        <translation>警告を先頭に表示</translation>
    </message>
    <message>
        <source>Actions for the step</source>
        <translation>変更に対する操作</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>所有者: %1</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>レポートを保存(&amp;P)…</translation>
    </message>
    <message>
        <source>S&amp;how only those of “%1”</source>
        <translation>「%1」のトークンだけを表示(&amp;H)</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>クライアント ID をコピー</translation>
    </message>
</context>
<context>
    <name>patdesk::PlanWindow</name>
    <message>
        <source>Open %1 to apply this plan.</source>
        <translation>この計画を適用するには、%1 を開いてください。</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Dry &amp;run</source>
        <translation>予行(&amp;R)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Apply the plan (Ctrl+Enter)</source>
        <translation>計画を適用 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>S&amp;uspend first…</source>
        <translation>先に停止(&amp;U)…</translation>
    </message>
    <message>
        <source>Suspend first</source>
        <translation>先に停止</translation>
    </message>
    <message>
        <source>Suspended tokens can be restored until they expire.</source>
        <translation>停止したトークンは、期限切れになるまで復元できます。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n token(s)</source>
        <translation>
            <numerusform>%n 件のトークンを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n change(s)</source>
        <translation>
            <numerusform>%n 件の変更を適用(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will not be reminded to delete this/these %n token(s).</source>
        <translation>
            <numerusform>これら %n 件のトークンについて、削除の通知は行われなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>計画を保存</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>計画 (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Loading the tokens of the tenant…</source>
        <translation>テナントのトークンを読み込んでいます…</translation>
    </message>
    <message>
        <source>Saving the plan…</source>
        <translation>計画を保存しています…</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>計画の保存</translation>
    </message>
    <message>
        <source>Keep the changes to this plan as a draft?</source>
        <translation>この計画への変更を下書きとして保存しますか?</translation>
    </message>
    <message>
        <source>Keep this plan as a draft?</source>
        <translation>この計画を下書きとして保存しますか?</translation>
    </message>
    <message>
        <source>Drafts are listed with the earlier plans. Nothing is sent before you apply one.</source>
        <translation>下書きは、以前の計画と一緒に一覧に表示されます。適用するまで何も送信されません。</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation>下書きとして保存(&amp;K)</translation>
    </message>
    <message>
        <source>Nothing was applied to what is selected.</source>
        <translation>選択した項目には、何も適用されていません。</translation>
    </message>
</context>
<context>
    <name>patdesk::PlanWishDialog</name>
    <message>
        <source>Suspend now, delete later, remind me</source>
        <translation>今すぐ停止、後で削除 (通知あり)</translation>
    </message>
    <message>
        <source>Suspend, listen, restore what is needed</source>
        <translation>停止して反応を確認し、必要なものを復元</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>今すぐ削除</translation>
    </message>
    <message>
        <source>Change expiry</source>
        <translation>有効期限を変更</translation>
    </message>
    <message>
        <source>Extend expiry</source>
        <translation>有効期限を延長</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Narrow scopes</source>
        <translation>スコープを縮小</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me after</source>
        <translation>削除を通知するまでの期間</translation>
    </message>
    <message numerus="yes">
        <source> hour(s)</source>
        <translation>
            <numerusform> 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens end in</source>
        <translation>期限切れまでの時間</translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation>反応を確認する期間</translation>
    </message>
    <message>
        <source>Extend by</source>
        <translation>延長する期間</translation>
    </message>
    <message>
        <source>Include &amp;managed tokens, even though whatever uses them will stop working</source>
        <translation>使用しているものが動作しなくなっても、サービス管理トークンを含める(&amp;M)</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新しい計画</translation>
    </message>
    <message>
        <source>Which tokens</source>
        <translation>対象のトークン</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected token(s)</source>
        <translation>
            <numerusform>選択した %n 件のトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 tokens shown (%2)</source>
        <translation>表示中の %1 件のトークンすべて (%2)</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>実行する内容</translation>
    </message>
    <message>
        <source>Include managed tokens</source>
        <translation>サービス管理トークンを含める</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>テナント: %1</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>実行する内容(&amp;W)</translation>
    </message>
    <message>
        <source>Review plan</source>
        <translation>計画を確認</translation>
    </message>
    <message>
        <source>Deleting cannot be undone, so suspend first: the tokens expire soon, and you can restore any of them until then.</source>
        <translation>削除は元に戻せないため、先に停止します。トークンはまもなく期限切れになり、それまではどのトークンも復元できます。</translation>
    </message>
    <message>
        <source>You can undo this until then.</source>
        <translation>それまでは元に戻せます。</translation>
    </message>
    <message>
        <source>&amp;Expire in</source>
        <translation>期限切れまでの時間(&amp;E)</translation>
    </message>
    <message>
        <source>When Patdesk starts, with a plan to delete them.</source>
        <translation>Patdesk の起動時に、削除の計画とともに通知します。</translation>
    </message>
    <message>
        <source>&amp;Remind me after</source>
        <translation>削除を通知するまでの期間(&amp;R)</translation>
    </message>
    <message>
        <source>A scream test: the tokens expire soon, and Patdesk listens for sign-ins with them. What turns out to be needed is restored at once; what stays silent to the end can be deleted.</source>
        <translation>停止テストです。トークンはまもなく期限切れになり、Patdesk はそのトークンによるサインインの有無を確認します。必要とわかったトークンはすぐに復元され、最後まで反応がなかったトークンは削除できます。</translation>
    </message>
    <message>
        <source>A sign-in before that is noticed, too, and nothing has stopped working yet.</source>
        <translation>期限切れになる前のサインインも検知します。その時点では、まだ何も止まっていません。</translation>
    </message>
    <message>
        <source>From their expiry on, while Patdesk has the tenant open. It catches up after a pause.</source>
        <translation>期限切れになった時点から、Patdesk でテナントを開いている間に確認します。開いていなかった間の分は、後でまとめて確認します。</translation>
    </message>
    <message>
        <source>&amp;Listen for</source>
        <translation>反応を確認する期間(&amp;L)</translation>
    </message>
    <message>
        <source>Deleting cannot be undone. To be able to restore the tokens, choose “%1”.</source>
        <translation>削除は元に戻せません。トークンを復元できるようにするには、「%1」を選択してください。</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>有効期限(&amp;X)</translation>
    </message>
    <message>
        <source>From the expiry of each token, or from now if it has expired.</source>
        <translation>各トークンの有効期限から起算します。期限切れの場合は現在から起算します。</translation>
    </message>
    <message>
        <source>&amp;Extend by</source>
        <translation>延長する期間(&amp;E)</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>You can use {name}, {owner}, {n} (counter) and {date}.</source>
        <translation>{name}、{owner}、{n} (連番)、{date} を使用できます。</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>新しい名前(&amp;N)</translation>
    </message>
    <message>
        <source>Scopes that are not listed here are removed.</source>
        <translation>ここにないスコープは取り除かれます。</translation>
    </message>
    <message>
        <source>Scopes to &amp;keep</source>
        <translation>残すスコープ(&amp;K)</translation>
    </message>
    <message>
        <source>No tokens are shown.</source>
        <translation>表示中のトークンはありません。</translation>
    </message>
    <message>
        <source>Enter at least one scope.</source>
        <translation>スコープを 1 つ以上入力してください。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter a new name: this one leaves all names as they are.</source>
        <translation>新しい名前を入力してください。このままでは、どの名前も変わりません。</translation>
    </message>
    <message>
        <source>You can delete other people&apos;s tokens, or write to their owners.</source>
        <translation>ほかのユーザーのトークンについては、削除するか、所有者に連絡することができます。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>“%1” → %2</source>
        <translation>「%1」 → %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>patdesk::PolicyActions</name>
    <message>
        <source>&amp;Verdict policy…</source>
        <translation>判定ポリシー(&amp;V)…</translation>
    </message>
    <message>
        <source>Add an e&amp;xception…</source>
        <translation>例外を追加(&amp;X)…</translation>
    </message>
    <message>
        <source>Policy…</source>
        <translation>ポリシー…</translation>
    </message>
    <message>
        <source>The rules by which tokens are judged, and which verdicts others would change</source>
        <translation>トークンの判定に使用する規則と、規則を変えた場合に変わる判定</translation>
    </message>
    <message>
        <source>Adds this token to the exceptions of the verdict policy</source>
        <translation>このトークンを判定ポリシーの例外に追加します</translation>
    </message>
    <message>
        <source>Judge the tokens, then select one of them.</source>
        <translation>トークンを判定してから、1 件選択してください。</translation>
    </message>
</context>
<context>
    <name>patdesk::PolicyDialog</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Verdict policy</source>
        <translation>判定ポリシー</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Verdicts that change</source>
        <translation>変わる判定</translation>
    </message>
    <message>
        <source>&amp;Save policy</source>
        <translation>ポリシーを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save policy</source>
        <translation>ポリシーを保存</translation>
    </message>
    <message>
        <source>One rule or exception a line. This policy is of the demo tenant, and is forgotten when you leave it.</source>
        <translation>1 行に 1 つの規則または例外を記述します。これはデモ テナントのポリシーで、デモ テナントを離れると破棄されます。</translation>
    </message>
    <message>
        <source>One rule or exception a line. It is the policy of all your tenants.</source>
        <translation>1 行に 1 つの規則または例外を記述します。このポリシーは、すべてのテナントに適用されます。</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (ほか %2 件)</translation>
    </message>
    <message>
        <source>What would change is shown when the policy can be read.</source>
        <translation>変更点は、ポリシーを読み取れるようになると表示されます。</translation>
    </message>
    <message>
        <source>No token has been judged yet, so that nothing can be compared.</source>
        <translation>判定されたトークンがまだないため、比較できません。</translation>
    </message>
    <message>
        <source>Comparing verdicts…</source>
        <translation>判定を比較しています…</translation>
    </message>
    <message>
        <source>No verdict changes.</source>
        <translation>変わる判定はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) change(s):</source>
        <translation>
            <numerusform>%n 件の判定が変わります:</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy has been changed elsewhere since you opened it. Copy your text, and open the policy anew.</source>
        <translation>ポリシーを開いた後に、ほかの場所でポリシーが変更されました。テキストをコピーして、ポリシーを開き直してください。</translation>
    </message>
</context>
<context>
    <name>patdesk::PolicyText</name>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>ファイルが 1 MiB を超えています。</translation>
    </message>
    <message>
        <source>The file is not UTF-8.</source>
        <translation>ファイルが UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>“yearly jobs” must not be less than “silence at least”.</source>
        <translation>「yearly jobs」を「silence at least」より小さくすることはできません。</translation>
    </message>
    <message>
        <source>A line is “setting: value”, or begins with “keep”, “accept”, “do without” or #.</source>
        <translation>行は「設定: 値」の形式にするか、「keep」、「accept」、「do without」、# のいずれかで始める必要があります。</translation>
    </message>
    <message>
        <source>%1 is set a second time.</source>
        <translation>%1が 2 回設定されています。</translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation>%1に値がありません。</translation>
    </message>
    <message>
        <source>The version is a whole number from 1, not %1.</source>
        <translation>バージョンには、%1ではなく 1 以上の整数を指定してください。</translation>
    </message>
    <message>
        <source>%1 is no setting.</source>
        <translation>%1という設定はありません。</translation>
    </message>
    <message>
        <source>%1 is no setting; did you mean %2?</source>
        <translation>%1という設定はありません。%2ではありませんか?</translation>
    </message>
    <message>
        <source>%1 is “1 in 100000”, say, not %2.</source>
        <translation>%1には、%2ではなく「1 in 100000」のような値を指定してください。</translation>
    </message>
    <message>
        <source>%1 is a whole number of %2, not %3.</source>
        <translation>%1には、%3ではなく整数を指定してください (単位: %2)。</translation>
    </message>
    <message>
        <source>%1 is between %2 and %3, not %4.</source>
        <translation>%1には、%4 ではなく %2～%3 の値を指定してください。</translation>
    </message>
    <message>
        <source>After “%1” comes “token”, “owner” or “name”.</source>
        <translation>「%1」の後には、「token」、「owner」、「name」のいずれかが必要です。</translation>
    </message>
    <message>
        <source>An exception ends with “until YEAR-MONTH-DAY because …”, and needs both.</source>
        <translation>例外の末尾には「until YEAR-MONTH-DAY because …」が必要です。どちらも省略できません。</translation>
    </message>
    <message>
        <source>%1 is no day; write it as 2027-03-31.</source>
        <translation>%1は日付ではありません。2027-03-31 のように入力してください。</translation>
    </message>
    <message>
        <source>The exception has no reason after “because”.</source>
        <translation>例外の「because」の後に理由がありません。</translation>
    </message>
    <message>
        <source>%1 is no source that a verdict needs; these are: %2.</source>
        <translation>%1は、判定に必要な情報源ではありません。指定できるのは %2 です。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
</context>
<context>
    <name>patdesk::PrivacyPage</name>
    <message>
        <source>Secrets of tenants</source>
        <translation>テナントのシークレット</translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain and nowhere else. Without a keychain, in memory until Patdesk closes.</source>
        <translation>このコンピューターのキーチェーンだけに保存されます。キーチェーンがない場合は、Patdesk を閉じるまでメモリに保持されます。</translation>
    </message>
    <message>
        <source>Secrets of new tokens</source>
        <translation>新しいトークンのシークレット</translation>
    </message>
    <message>
        <source>Shown once, and never stored. “Hand over” puts one where it will be used, without the clipboard.</source>
        <translation>一度だけ表示され、保存されません。「引き渡し」を使用すると、クリップボードを経由せずに使用先へ渡せます。</translation>
    </message>
    <message>
        <source>Access tokens, proxy logins</source>
        <translation>アクセス トークン、プロキシのログイン情報</translation>
    </message>
    <message>
        <source>In memory only. No file, log line or window title contains a secret.</source>
        <translation>メモリ内だけに保持されます。ファイル、ログ、ウィンドウ タイトルにシークレットが含まれることはありません。</translation>
    </message>
    <message>
        <source>Clipboard time</source>
        <translation>クリップボードの保持時間</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>ロックまでの時間</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒後</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分後</translation>
    </message>
    <message>
        <source>when Patdesk closes</source>
        <translation>Patdesk を閉じるとき</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>It is also cleared when Patdesk closes, but never once something else has been copied. Set it to 0 to keep it until Patdesk closes.</source>
        <translation>Patdesk を閉じるときにも消去されますが、ほかの内容をコピーした後は消去されません。0 に設定すると、Patdesk を閉じるまで保持されます。</translation>
    </message>
    <message>
        <source>C&amp;lear a copied secret after</source>
        <translation>コピーしたシークレットの消去(&amp;L)</translation>
    </message>
    <message>
        <source>Locking wipes tokens and credentials from memory. Patdesk also locks on Ctrl+L, when the screen locks, and when the computer goes to sleep. Set it to 0 to lock only then.</source>
        <translation>ロックすると、トークンと認証情報がメモリから消去されます。Patdesk は、Ctrl+L を押したとき、画面がロックされたとき、コンピューターがスリープ状態になるときにもロックされます。0 に設定すると、これらの場合にだけロックされます。</translation>
    </message>
    <message>
        <source>Loc&amp;k when idle for</source>
        <translation>操作がない場合のロック(&amp;K)</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>バックグラウンド</translation>
    </message>
</context>
<context>
    <name>patdesk::ProductionBand</name>
    <message>
        <source>Production tenant: %1</source>
        <translation>本番テナント: %1</translation>
    </message>
</context>
<context>
    <name>patdesk::ProxyLoginDialog</name>
    <message>
        <source>Proxy login</source>
        <translation>プロキシへのログイン</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>ログイン(&amp;L)</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>The network proxy %1 requires a login.</source>
        <translation>ネットワーク プロキシ %1 へのログインが必要です。</translation>
    </message>
    <message>
        <source>The network proxy %1 requires a login for “%2”.</source>
        <translation>ネットワーク プロキシ %1 の「%2」へのログインが必要です。</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Kept in memory until Patdesk closes, and not stored.</source>
        <translation>Patdesk を閉じるまでメモリに保持され、保存はされません。</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
</context>
<context>
    <name>patdesk::QueryCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>patdesk::QueryHelp</name>
    <message>
        <source>this text in the name, the owner&apos;s name, a scope or the ID</source>
        <translation>名前、所有者名、スコープ、ID のいずれかにこの文字列を含む</translation>
    </message>
    <message>
        <source>both texts; quotation marks make text of everything in them</source>
        <translation>両方の文字列を含む (引用符で囲んだ部分は全体で 1 つの文字列)</translation>
    </message>
    <message>
        <source>also name: scope: id:; svc* fits as a whole, (chen or okafor) is one of them</source>
        <translation>name: scope: id: も同様。svc* は全体が一致、(chen or okafor) はいずれかに一致</translation>
    </message>
    <message>
        <source>less than 30 days ago; also created; expires&lt;30d is within the next 30 days;
h, d, w, m, y; &lt; &lt;= &gt; &gt;=; or a date: used&gt;=2025-11-01 expires:this-month</source>
        <translation>過去 30 日未満に使用。created も同様、expires&lt;30d は今後 30 日以内。
h、d、w、m、y と &lt; &lt;= &gt; &gt;=、または日付: used&gt;=2025-11-01 expires:this-month</translation>
    </message>
    <message>
        <source>also expires:never, and unreadable for a date that could not be read</source>
        <translation>expires:never も同様。読み取れない日付には unreadable</translation>
    </message>
    <message>
        <source>never-used, expiring, expired, never-expires, all-scopes, managed, unreadable,
recently-used; managed:yes mine:no lifetime&gt;8h scopes&gt;5</source>
        <translation>never-used、expiring、expired、never-expires、all-scopes、managed、unreadable、
recently-used。managed:yes mine:no lifetime&gt;8h scopes&gt;5</translation>
    </message>
    <message>
        <source>in-use, cannot-tell or none; ownerstate:left gap:too-few-uses; once tokens were judged</source>
        <translation>in-use、cannot-tell、none。ownerstate:left gap:too-few-uses (トークンの判定後)</translation>
    </message>
    <message>
        <source>the opposite, or, brackets; what stands side by side has to hold together</source>
        <translation>否定、or、括弧。並べた条件はすべて満たす必要がある</translation>
    </message>
</context>
<context>
    <name>patdesk::QueryLexer</name>
    <message>
        <source>This quotation mark is not closed. Add another one (&quot;) after the text.</source>
        <translation>この引用符が閉じていません。文字列の後に引用符 (&quot;) を追加してください。</translation>
    </message>
    <message>
        <source>There is nothing between these quotation marks. Enter a text there.</source>
        <translation>引用符の間に何もありません。文字列を入力してください。</translation>
    </message>
    <message>
        <source>%1 cannot be compared. Write a colon after it.</source>
        <translation>%1 は比較できません。後ろにコロンを付けてください。</translation>
    </message>
    <message>
        <source>This word contains an invisible character. Type it again: %1</source>
        <translation>この語には見えない文字が含まれています。入力し直してください: %1</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean %2?</source>
        <translation>「%1」というフィールドはありません。%2 ではありませんか?</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are %2. Put quotation marks around a text with a colon in it.</source>
        <translation>「%1」というフィールドはありません。使用できるフィールドは %2 です。コロンを含む文字列は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>This bracket is not closed. Add a “)” after the last value.</source>
        <translation>この括弧が閉じていません。最後の値の後に「)」を追加してください。</translation>
    </message>
    <message>
        <source>A value is missing here. %1</source>
        <translation>ここに値が必要です。%1</translation>
    </message>
    <message>
        <source>Put “or” between two values.</source>
        <translation>値と値の間に「or」を入れてください。</translation>
    </message>
</context>
<context>
    <name>patdesk::QueryParser</name>
    <message>
        <source>This closing bracket has no opening one.</source>
        <translation>この閉じ括弧に対応する開き括弧がありません。</translation>
    </message>
    <message>
        <source>“or” needs something on both sides.</source>
        <translation>「or」の前後に何か入力してください。</translation>
    </message>
    <message>
        <source>“%1” needs something on both sides.</source>
        <translation>「%1」の前後に何か入力してください。</translation>
    </message>
    <message>
        <source>“and” needs something on both sides.</source>
        <translation>「and」の前後に何か入力してください。</translation>
    </message>
    <message>
        <source>“not” needs something after it.</source>
        <translation>「not」の後に何か入力してください。</translation>
    </message>
    <message>
        <source>There is nothing between these brackets.</source>
        <translation>括弧の中に何もありません。</translation>
    </message>
    <message>
        <source>This bracket is not closed. Add a “)” where the group ends.</source>
        <translation>この括弧が閉じていません。グループの終わりに「)」を追加してください。</translation>
    </message>
    <message>
        <source>Only one value can be compared. Write several after a colon.</source>
        <translation>比較できる値は 1 つだけです。複数の値はコロンの後に指定してください。</translation>
    </message>
    <message>
        <source>A query can have at most %1 conditions.</source>
        <translation>1 つのクエリに指定できる条件は %1 個までです。</translation>
    </message>
    <message>
        <source>Brackets and negations can be at most %1 deep.</source>
        <translation>括弧と否定の入れ子は %1 段までです。</translation>
    </message>
    <message>
        <source>A query can have at most %1 characters.</source>
        <translation>クエリに入力できるのは %1 文字までです。</translation>
    </message>
</context>
<context>
    <name>patdesk::QuerySteps</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>There is no earlier query.</source>
        <translation>これより前のクエリはありません。</translation>
    </message>
    <message>
        <source>There is no later query.</source>
        <translation>これより後のクエリはありません。</translation>
    </message>
</context>
<context>
    <name>patdesk::QueryValues</name>
    <message>
        <source>“%1” is not understood here. Did you mean %2?</source>
        <translation>「%1」はここでは解釈できません。%2 ではありませんか?</translation>
    </message>
    <message>
        <source>“%1” is not understood here. %2</source>
        <translation>「%1」はここでは解釈できません。%2</translation>
    </message>
    <message>
        <source>“%1” is more than a thousand years.</source>
        <translation>「%1」は 1000 年を超えています。</translation>
    </message>
    <message>
        <source>A time span needs &lt; or &gt;: expires&lt;%1 for sooner than that, expires&gt;%1 for later.</source>
        <translation>期間には &lt; または &gt; が必要です。それより早い場合は expires&lt;%1、遅い場合は expires&gt;%1 と入力してください。</translation>
    </message>
    <message>
        <source>A time span needs &lt; or &gt;: %1&lt;%2 for more recently than that, %1&gt;%2 for longer ago.</source>
        <translation>期間には &lt; または &gt; が必要です。それより最近の場合は %1&lt;%2、前の場合は %1&gt;%2 と入力してください。</translation>
    </message>
    <message>
        <source>“m” means months. Write %1 for minutes.</source>
        <translation>「m」は月を表します。分を指定するには %1 と入力してください。</translation>
    </message>
    <message>
        <source>Every token was created at some time. %1</source>
        <translation>作成日のないトークンはありません。%1</translation>
    </message>
    <message>
        <source>“%1” cannot be compared. Write %2:%1.</source>
        <translation>「%1」は比較できません。%2:%1 と入力してください。</translation>
    </message>
    <message>
        <source>There is no month “%1”. Write year, month and day: 2025-11-01.</source>
        <translation>「%1」という月はありません。年、月、日の順に入力してください (例: 2025-11-01)。</translation>
    </message>
    <message>
        <source>There is no day “%1”. Write year, month and day: 2025-11-01.</source>
        <translation>「%1」という日はありません。年、月、日の順に入力してください (例: 2025-11-01)。</translation>
    </message>
    <message>
        <source>For one by its name, write scope:%1.</source>
        <translation>スコープを名前で指定するには、scope:%1 と入力してください。</translation>
    </message>
    <message>
        <source>scope needs a text: scope:idn:sources or scope:(idn:roles or idn:sources).</source>
        <translation>scope には文字列を指定してください (例: scope:idn:sources、scope:(idn:roles or idn:sources))。</translation>
    </message>
    <message>
        <source>id needs a text: id:8f3c.</source>
        <translation>id には文字列を指定してください (例: id:8f3c)。</translation>
    </message>
    <message>
        <source>status is one of %1.</source>
        <translation>status に指定できるのは %1 です。</translation>
    </message>
    <message>
        <source>verdict is one of %1.</source>
        <translation>verdict に指定できるのは %1 です。</translation>
    </message>
    <message>
        <source>ownerstate is one of %1.</source>
        <translation>ownerstate に指定できるのは %1 です。</translation>
    </message>
    <message>
        <source>gap is one of %1.</source>
        <translation>gap に指定できるのは %1 です。</translation>
    </message>
    <message>
        <source>%1 needs yes or no: %1:yes.</source>
        <translation>%1 には yes または no を指定してください (例: %1:yes)。</translation>
    </message>
    <message>
        <source>used needs a date or a time span: used&lt;30d, used&gt;=2025-11-01 or used:never.</source>
        <translation>used には日付または期間を指定してください (例: used&lt;30d、used&gt;=2025-11-01、used:never)。</translation>
    </message>
    <message>
        <source>created needs a date or a time span: created&lt;30d, created&gt;=2025-11-01 or created:this-month.</source>
        <translation>created には日付または期間を指定してください (例: created&lt;30d、created&gt;=2025-11-01、created:this-month)。</translation>
    </message>
    <message>
        <source>expires needs a date or a time span: expires&lt;14d, expires&lt;=2025-11-01 or expires:never.</source>
        <translation>expires には日付または期間を指定してください (例: expires&lt;14d、expires&lt;=2025-11-01、expires:never)。</translation>
    </message>
    <message>
        <source>lifetime needs a time span in h, min or s: lifetime&gt;8h or lifetime&lt;=30min.</source>
        <translation>lifetime には h、min、s のいずれかの単位で期間を指定してください (例: lifetime&gt;8h、lifetime&lt;=30min)。</translation>
    </message>
    <message>
        <source>scopes needs a number: scopes&gt;5 or scopes:1.</source>
        <translation>scopes には数値を指定してください (例: scopes&gt;5、scopes:1)。</translation>
    </message>
    <message>
        <source>%1 needs a text: %1:jenkins, %1:svc* or %1:(&quot;first text&quot; or another).</source>
        <translation>%1 には文字列を指定してください (例: %1:jenkins、%1:svc*、%1:(&quot;first text&quot; or another))。</translation>
    </message>
</context>
<context>
    <name>patdesk::RecordMenu</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation>セルをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>行をコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Copy %1 &amp;rows</source>
        <translation>%1 行をコピー(&amp;R)</translation>
    </message>
    <message>
        <source>More than %1 rows cannot be copied at once.</source>
        <translation>一度にコピーできるのは %1 行までです。</translation>
    </message>
</context>
<context>
    <name>patdesk::RecordView</name>
    <message>
        <source>%1 and the chosen one</source>
        <translation>%1と選択した項目</translation>
    </message>
</context>
<context>
    <name>patdesk::Reference</name>
    <message>
        <source>the workflow %1</source>
        <translation>ワークフロー%1</translation>
    </message>
    <message>
        <source>the source %1</source>
        <translation>ソース%1</translation>
    </message>
    <message>
        <source>the trigger subscription %1</source>
        <translation>トリガー サブスクリプション%1</translation>
    </message>
    <message>
        <source>the service desk integration %1</source>
        <translation>サービス デスク統合%1</translation>
    </message>
    <message>
        <source>the configuration file %1</source>
        <translation>設定ファイル%1</translation>
    </message>
</context>
<context>
    <name>patdesk::ReferenceWindow</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>patdesk::ReplaceCredentialDialog</name>
    <message>
        <source>Replace credential</source>
        <translation>認証情報を置き換え</translation>
    </message>
    <message>
        <source>Begin &amp;again</source>
        <translation>最初からやり直す(&amp;A)</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>&amp;Keep old token</source>
        <translation>旧トークンを残す(&amp;K)</translation>
    </message>
    <message>
        <source>Keep old token</source>
        <translation>旧トークンを残す</translation>
    </message>
    <message>
        <source>&amp;Delete old token…</source>
        <translation>旧トークンを削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete old token</source>
        <translation>旧トークンを削除</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Patdesk signs in to %1 with the new token. The old one, “%2”, still works: other programs that use it are not affected until you delete it. The new token then takes its name.</source>
        <translation>Patdesk は新しいトークンで %1 にサインインしています。旧トークン「%2」はまだ有効です。使用しているほかのプログラムは、旧トークンを削除するまで影響を受けません。削除すると、新しいトークンがその名前を引き継ぎます。</translation>
    </message>
    <message>
        <source>Patdesk signs in to %1 with the new token.</source>
        <translation>Patdesk は新しいトークンで %1 にサインインしています。</translation>
    </message>
    <message>
        <source>Replaces the token with which Patdesk signs in to %1 by a new one. The old token is used until the new one works, and is kept until you delete it. You can close this window, or Patdesk, at any time, and go on later.</source>
        <translation>Patdesk が %1 へのサインインに使用しているトークンを、新しいトークンに置き換えます。新しいトークンが有効になるまで旧トークンを使用し、旧トークンは自分で削除するまで残ります。このウィンドウや Patdesk はいつでも閉じることができ、後で続行できます。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Replace credential</source>
        <translation>認証情報を置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Whatever else signs in with it will stop working. This cannot be undone.</source>
        <translation>このトークンでサインインしているほかのものは、動作しなくなります。元に戻すことはできません。</translation>
    </message>
</context>
<context>
    <name>patdesk::Report</name>
    <message>
        <source>What was seen</source>
        <translation>確認したもの</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>The policy has none.</source>
        <translation>ポリシーに例外はありません。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language of a report</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Why, and what is missing</source>
        <translation>判定理由と不足しているもの</translation>
    </message>
    <message>
        <source>For programs</source>
        <translation>プログラム向け</translation>
    </message>
    <message>
        <source>This file holds the same as JSON, in its last element. The SHA-256 of the text between that element&apos;s tags is %1.</source>
        <translation>このファイルの最後の要素に、同じ内容が JSON で含まれています。その要素のタグの間のテキストの SHA-256 は %1 です。</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未照会</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>照会中</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回答あり</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>一部のみ</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1, %2 seen</source>
        <translation>%1、%2 件</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1、%2～%3</translation>
    </message>
    <message>
        <source>%1, %2. Policy: %3, version %4.</source>
        <translation>%1、%2。ポリシー: %3、バージョン %4。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>保留理由</translation>
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
        <translation>月曜日</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>火曜日</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>水曜日</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>木曜日</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>金曜日</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>on one day</source>
        <translation>1 日のみ</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>平日</translation>
    </message>
    <message>
        <source>weekly, on %1</source>
        <translation>毎週%1</translation>
    </message>
    <message>
        <source>monthly, around the turn of the month</source>
        <translation>毎月の変わり目</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>every 3 months</source>
        <translation>3 か月ごと</translation>
    </message>
    <message>
        <source>every 6 months</source>
        <translation>6 か月ごと</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>毎年</translation>
    </message>
    <message numerus="yes">
        <source>about every %n day(s)</source>
        <translation>
            <numerusform>約 %n 日ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at irregular intervals, at most %n day(s) apart</source>
        <translation>
            <numerusform>不定期 (最大 %n 日間隔)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::RotationActions</name>
    <message>
        <source>R&amp;otate…</source>
        <translation>ローテーション(&amp;O)…</translation>
    </message>
    <message>
        <source>Ro&amp;tations…</source>
        <translation>ローテーション一覧(&amp;T)…</translation>
    </message>
    <message>
        <source>Replace the selected token without an outage</source>
        <translation>選択したトークンを、利用を中断せずに置き換えます</translation>
    </message>
    <message>
        <source>Select one token to rotate it.</source>
        <translation>ローテーションするトークンを 1 件選択してください。</translation>
    </message>
    <message>
        <source>A successor of this token cannot be created. %1</source>
        <translation>このトークンの後継トークンは作成できません。%1</translation>
    </message>
    <message>
        <source>The successor&apos;s secret works. Patdesk watches the old token from now on.</source>
        <translation>後継トークンのシークレットは有効です。これから Patdesk が旧トークンを監視します。</translation>
    </message>
    <message>
        <source>The old token has been deleted, and the successor has its name.</source>
        <translation>旧トークンが削除され、後継トークンがその名前を引き継ぎました。</translation>
    </message>
    <message>
        <source>No tenant is open.</source>
        <translation>開いているテナントはありません。</translation>
    </message>
</context>
<context>
    <name>patdesk::RotationStartDialog</name>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Delete the old token after that, without asking again</source>
        <translation>その後、確認なしで旧トークンを削除する(&amp;D)</translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation>トークンをローテーション</translation>
    </message>
    <message numerus="yes">
        <source> day(s) without use</source>
        <translation>
            <numerusform> 日間使用なし</numerusform>
        </translation>
    </message>
    <message>
        <source>until I delete it</source>
        <translation>自分で削除するまで</translation>
    </message>
    <message>
        <source>Quiet days</source>
        <translation>使用のない日数</translation>
    </message>
    <message>
        <source>A successor with a new client ID and secret takes over without an outage: both tokens work until the old one is deleted.</source>
        <translation>新しいクライアント ID とシークレットを持つ後継トークンが、利用を中断せずに引き継ぎます。旧トークンが削除されるまで、両方のトークンを使用できます。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理の内容</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>後継トークン</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Access token lifetime</source>
        <translation>アクセス トークンの有効期間</translation>
    </message>
    <message>
        <source>After that, the old token can be deleted, and the successor takes its name.</source>
        <translation>その後は旧トークンを削除でき、後継トークンがその名前を引き継ぎます。</translation>
    </message>
    <message>
        <source>&amp;Wait for</source>
        <translation>待機期間(&amp;W)</translation>
    </message>
    <message>
        <source>Retire by itself</source>
        <translation>自動的に削除</translation>
    </message>
    <message>
        <source>Create successor</source>
        <translation>後継トークンを作成</translation>
    </message>
    <message>
        <source>Write to owner</source>
        <translation>所有者に連絡</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成しています…</translation>
    </message>
</context>
<context>
    <name>patdesk::RotationWindow</name>
    <message>
        <source>Rotations</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Secret of the successor</source>
        <translation>後継トークンのシークレット</translation>
    </message>
    <message>
        <source>Paste it to test it by requesting an access token. Patdesk does not store it.</source>
        <translation>貼り付けると、アクセス トークンを要求して確認します。Patdesk には保存されません。</translation>
    </message>
    <message>
        <source>Successor&apos;s se&amp;cret</source>
        <translation>後継トークンのシークレット(&amp;C)</translation>
    </message>
    <message>
        <source>Steps of the rotation</source>
        <translation>ローテーションの手順</translation>
    </message>
    <message>
        <source>&amp;Stop rotation…</source>
        <translation>ローテーションを中止(&amp;S)…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>… Loading</source>
        <translation>… 読み込み中</translation>
    </message>
    <message>
        <source>No token is being rotated. Select one of your own in the table, then choose Rotate.</source>
        <translation>ローテーション中のトークンはありません。表で自分のトークンを選択し、「ローテーション」を選択してください。</translation>
    </message>
    <message>
        <source>Load your tokens to see the state of this rotation.</source>
        <translation>このローテーションの状態を表示するには、自分のトークンを読み込んでください。</translation>
    </message>
    <message>
        <source>Enter the successor&apos;s secret.</source>
        <translation>後継トークンのシークレットを入力してください。</translation>
    </message>
    <message>
        <source>Delete old token</source>
        <translation>旧トークンを削除</translation>
    </message>
    <message>
        <source>Delete the old token “%1”? This cannot be undone. The successor takes its name.</source>
        <translation>旧トークン「%1」を削除しますか? 元に戻すことはできません。後継トークンがその名前を引き継ぎます。</translation>
    </message>
    <message>
        <source>It is too early to be sure: something may still use it. </source>
        <translation>確実と判断するにはまだ早く、何かが使用している可能性があります。 </translation>
    </message>
    <message>
        <source>Stop rotation</source>
        <translation>ローテーションを中止</translation>
    </message>
    <message>
        <source>Stop rotating “%1”?</source>
        <translation>「%1」のローテーションを中止しますか?</translation>
    </message>
    <message>
        <source>&amp;Stop rotation</source>
        <translation>ローテーションを中止(&amp;S)</translation>
    </message>
    <message>
        <source>Stopped. Both tokens are unchanged: delete the one that you do not need.</source>
        <translation>中止しました。どちらのトークンも変わっていません。不要なほうを削除してください。</translation>
    </message>
    <message>
        <source>Actions for the rotation</source>
        <translation>ローテーションに対する操作</translation>
    </message>
    <message>
        <source>Show the &amp;old token</source>
        <translation>旧トークンを表示(&amp;O)</translation>
    </message>
    <message>
        <source>Show the s&amp;uccessor</source>
        <translation>後継トークンを表示(&amp;U)</translation>
    </message>
</context>
<context>
    <name>patdesk::RowMenu</name>
    <message>
        <source>Only names like this</source>
        <translation>似た名前だけを表示</translation>
    </message>
    <message>
        <source>No names like this</source>
        <translation>似た名前を除外</translation>
    </message>
    <message>
        <source>Only this owner</source>
        <translation>この所有者だけを表示</translation>
    </message>
    <message>
        <source>Not this owner</source>
        <translation>この所有者を除外</translation>
    </message>
    <message>
        <source>Only this scope</source>
        <translation>このスコープだけを表示</translation>
    </message>
    <message>
        <source>Not this scope</source>
        <translation>このスコープを除外</translation>
    </message>
    <message>
        <source>Only this date</source>
        <translation>この日付だけを表示</translation>
    </message>
    <message>
        <source>Not this date</source>
        <translation>この日付を除外</translation>
    </message>
    <message>
        <source>Only this status</source>
        <translation>このステータスだけを表示</translation>
    </message>
    <message>
        <source>Not this status</source>
        <translation>このステータスを除外</translation>
    </message>
    <message>
        <source>Only this verdict</source>
        <translation>この判定だけを表示</translation>
    </message>
    <message>
        <source>Not this verdict</source>
        <translation>この判定を除外</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>これらだけを表示</translation>
    </message>
    <message>
        <source>Not these</source>
        <translation>これらを除外</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>セルをコピー</translation>
    </message>
    <message>
        <source>Load only the tokens of %1</source>
        <translation>%1 のトークンだけを読み込む</translation>
    </message>
    <message>
        <source>Only this owner state</source>
        <translation>この状態の所有者だけを表示</translation>
    </message>
    <message>
        <source>Not this owner state</source>
        <translation>この状態の所有者を除外</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
</context>
<context>
    <name>patdesk::ScopePicker</name>
    <message>
        <source>everything its owner may do.</source>
        <translation>所有者に許可されているすべての操作。</translation>
    </message>
    <message>
        <source>only what every user may call.</source>
        <translation>すべてのユーザーに許可されている API 呼び出しのみ。</translation>
    </message>
    <message>
        <source>no call is listed in the public specifications.</source>
        <translation>公開されている仕様に、該当する API 呼び出しはありません。</translation>
    </message>
    <message>
        <source>allows %1</source>
        <translation>%1 を許可</translation>
    </message>
    <message>
        <source>allows %1 and %2 more</source>
        <translation>%1、ほか %2 件を許可</translation>
    </message>
    <message>
        <source>All known scopes</source>
        <translation>既知のスコープすべて</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Scopes, separated by spaces</source>
        <translation>スコープ (スペース区切り)</translation>
    </message>
    <message>
        <source>Search known scopes</source>
        <translation>既知のスコープを検索</translation>
    </message>
    <message>
        <source>Search known scopes by name or call, for example GET /roles</source>
        <translation>既知のスコープを名前または API 呼び出しで検索 (例: GET /roles)</translation>
    </message>
    <message>
        <source>Known scopes</source>
        <translation>既知のスコープ</translation>
    </message>
    <message>
        <source>%1 allows everything its owner may do. Narrower scopes are safer.</source>
        <translation>%1 は、所有者に許可されているすべての操作を許可します。範囲の狭いスコープのほうが安全です。</translation>
    </message>
    <message>
        <source>%1 allows everything its owner may do, so the other scopes add nothing.</source>
        <translation>%1 は、所有者に許可されているすべての操作を許可するため、ほかのスコープを追加しても変わりません。</translation>
    </message>
    <message>
        <source>Unknown scope, sent as entered: %1</source>
        <translation>不明なスコープ (入力どおりに送信): %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 ではありませんか?</translation>
    </message>
    <message>
        <source>Selected (%1)</source>
        <translation>選択済み (%1)</translation>
    </message>
    <message>
        <source>No known scope or call matches. You can still type any scope above.</source>
        <translation>一致する既知のスコープや API 呼び出しはありません。上の欄には任意のスコープを入力できます。</translation>
    </message>
</context>
<context>
    <name>patdesk::ScopeSetsButton</name>
    <message>
        <source>Scope sets</source>
        <translation>スコープ セット</translation>
    </message>
    <message>
        <source>Save the scopes chosen here under a name, and use them again</source>
        <translation>ここで選択したスコープに名前を付けて保存し、再利用します</translation>
    </message>
    <message>
        <source>&amp;Save these scopes…</source>
        <translation>これらのスコープを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete a set</source>
        <translation>セットを削除(&amp;D)</translation>
    </message>
    <message>
        <source>Save scope set</source>
        <translation>スコープ セットを保存</translation>
    </message>
    <message>
        <source>Name of the set. A set that has this name already is replaced.</source>
        <translation>セットの名前です。同じ名前のセットは置き換えられます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>セットの名前</translation>
    </message>
</context>
<context>
    <name>patdesk::ScreamActions</name>
    <message>
        <source>&amp;Scream tests…</source>
        <translation>停止テスト(&amp;S)…</translation>
    </message>
    <message>
        <source>A scream test cannot go on now; Patdesk tries again in %1 minutes. </source>
        <translation>現在、停止テストを続行できません。Patdesk は %1 分後に再試行します。 </translation>
    </message>
    <message numerus="yes">
        <source>Listening to %n suspended token(s) until %1.</source>
        <translation>
            <numerusform>%1 まで、停止した %n 件のトークンの反応を確認します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the proof in %1.</source>
        <translation>証跡を %1 に保存しました。</translation>
    </message>
    <message>
        <source>No tenant is open.</source>
        <translation>開いているテナントはありません。</translation>
    </message>
</context>
<context>
    <name>patdesk::ScreamProof</name>
    <message>
        <source>a sign-in was refused</source>
        <translation>サインイン拒否</translation>
    </message>
    <message>
        <source>it was used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>the list has a later use</source>
        <translation>一覧の最終使用の更新</translation>
    </message>
    <message>
        <source>somebody asked for it</source>
        <translation>利用者からの申し出</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was heard, and when</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, from %3</source>
        <translation>%1、%2、%3 から</translation>
    </message>
    <message>
        <source>%1 (the event names its owner only)</source>
        <translation>%1 (イベントは所有者だけを示す)</translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation>反応なし (確認中)</translation>
    </message>
    <message>
        <source>nothing heard, still suspended</source>
        <translation>反応なし、停止したまま</translation>
    </message>
    <message>
        <source>needed, to be restored</source>
        <translation>必要、復元待ち</translation>
    </message>
    <message>
        <source>needed, restored</source>
        <translation>必要、復元済み</translation>
    </message>
    <message>
        <source>needed, and the service has refused to restore it</source>
        <translation>必要、サービスが復元を拒否</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>反応なし</translation>
    </message>
    <message>
        <source>changed by somebody else</source>
        <translation>ほかのユーザーによる変更</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>was not suspended</source>
        <translation>停止されませんでした</translation>
    </message>
    <message>
        <source>Not over: %1 of %2 restored so far.</source>
        <translation>未完了: 現在、%2 件中 %1 件を復元済み。</translation>
    </message>
    <message>
        <source>%1 needed and restored</source>
        <translation>必要・復元済み %1 件</translation>
    </message>
    <message>
        <source>Stopped before its time: %1, %2 not listened to any more.</source>
        <translation>途中で中止: %1、反応の確認を終了したもの %2 件。</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>反応なし %1 件</translation>
    </message>
    <message>
        <source>%1 needed and not restored</source>
        <translation>必要・復元失敗 %1 件</translation>
    </message>
    <message>
        <source>%1 changed, gone or not suspended</source>
        <translation>変更・消失・未停止 %1 件</translation>
    </message>
    <message>
        <source>Patdesk has not yet seen this tenant record a sign-in with an expired token. If it does not, a program that needed its token after the expiry was not heard.</source>
        <translation>このテナントで、期限切れのトークンによるサインインが記録された例は、まだ確認されていません。記録されない場合、期限切れの後にトークンを必要としたプログラムは検知されていません。</translation>
    </message>
    <message>
        <source>Some events could not be read, or name a token or an owner that nobody knows. They may have been uses.</source>
        <translation>一部のイベントは、読み取れなかったか、不明なトークンまたは所有者を示しています。それらは使用の記録だった可能性があります。</translation>
    </message>
    <message>
        <source>Events of this tenant name the owner only: a token that was restored may not be the one that was needed.</source>
        <translation>このテナントのイベントは所有者だけを示すため、復元されたトークンが、必要とされたトークンではない可能性があります。</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止日時</translation>
    </message>
    <message>
        <source>Heard up to</source>
        <translation>反応の確認済み日時</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Will end</source>
        <translation>終了予定</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>What could not have been heard</source>
        <translation>検知できなかった可能性があるもの</translation>
    </message>
    <message>
        <source>A job that runs less often than once in the time that was listened to, and a secret that is kept for later.</source>
        <translation>確認した期間に 1 回も実行されないまれな処理と、後で使用するために保管されているシークレット。</translation>
    </message>
    <message>
        <source>The tenant records sign-ins with expired tokens: last seen %1.</source>
        <translation>このテナントは、期限切れのトークンによるサインインを記録します。最後に確認されたのは %1 です。</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Expiry before</source>
        <translation>変更前の有効期限</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>反応</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>ends a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>Scream test of %n token(s) in %1</source>
        <translation>
            <numerusform>%1 のトークン %n 件の停止テスト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::ScreamTestWindow</name>
    <message>
        <source>Scream tests</source>
        <translation>停止テスト</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了予定</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Tokens of the scream test</source>
        <translation>停止テストのトークン</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>反応</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>わかっていること</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>その他(&amp;M)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>&amp;Write to the owners…</source>
        <translation>所有者に連絡(&amp;W)…</translation>
    </message>
    <message>
        <source>Save &amp;proof…</source>
        <translation>証跡を保存(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Stop listening…</source>
        <translation>反応の確認を終了(&amp;S)…</translation>
    </message>
    <message>
        <source>Nothing is listened to. To find out who needs some tokens, select them in the table and choose Change, Suspend and listen.</source>
        <translation>反応を確認中のトークンはありません。トークンを誰が必要としているかを調べるには、表でトークンを選択し、「変更」の「停止して反応を確認」を選択してください。</translation>
    </message>
    <message>
        <source>What could not have been heard</source>
        <translation>検知できなかった可能性があるもの</translation>
    </message>
    <message>
        <source>Give the selected tokens their expiry back</source>
        <translation>選択したトークンの有効期限を元に戻します</translation>
    </message>
    <message>
        <source>Select the tokens to be restored.</source>
        <translation>復元するトークンを選択してください。</translation>
    </message>
    <message>
        <source>&amp;Listen now</source>
        <translation>今すぐ反応を確認(&amp;L)</translation>
    </message>
    <message>
        <source>Plan &amp;deletion of the silent…</source>
        <translation>反応のないトークンの削除を計画(&amp;D)…</translation>
    </message>
    <message>
        <source>Listen now</source>
        <translation>今すぐ反応を確認</translation>
    </message>
    <message>
        <source>Plan deletion of the silent tokens</source>
        <translation>反応のないトークンの削除を計画</translation>
    </message>
    <message>
        <source>&amp;Write to the owners of the selected…</source>
        <translation>選択したトークンの所有者に連絡(&amp;W)…</translation>
    </message>
    <message>
        <source>None of the silent tokens is in the list as it was suspended: they were changed or deleted since, or the list does not hold them.</source>
        <translation>反応のなかったトークンのうち、停止したときのまま一覧にあるものはありません。その後に変更または削除されたか、一覧に含まれていません。</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>反応の確認を終了</translation>
    </message>
    <message>
        <source>Stop listening to %1?</source>
        <translation>%1の反応の確認を終了しますか?</translation>
    </message>
    <message>
        <source>The tokens stay suspended, and Patdesk no longer restores any of them. To give tokens back, restore them first.</source>
        <translation>トークンは停止したままになり、Patdesk は復元を行わなくなります。トークンを元に戻すには、先に復元してください。</translation>
    </message>
    <message>
        <source>None of its tokens is suspended any more.</source>
        <translation>停止中のトークンはもうありません。</translation>
    </message>
    <message>
        <source>&amp;Stop listening</source>
        <translation>反応の確認を終了(&amp;S)</translation>
    </message>
    <message>
        <source>Actions for the scream test</source>
        <translation>停止テストに対する操作</translation>
    </message>
    <message>
        <source>Actions for the token</source>
        <translation>トークンに対する操作</translation>
    </message>
</context>
<context>
    <name>patdesk::SearchField</name>
    <message>
        <source>Search tokens</source>
        <translation>トークンを検索</translation>
    </message>
    <message>
        <source>Search name, owner, scope or ID</source>
        <translation>名前、所有者、スコープ、ID を検索</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Go to search</source>
        <translation>検索へ移動</translation>
    </message>
</context>
<context>
    <name>patdesk::SecretReveal</name>
    <message>
        <source>Reveal client secret</source>
        <translation>クライアント シークレットを表示</translation>
    </message>
    <message>
        <source>Show what was entered</source>
        <translation>入力した内容を表示</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>非表示</translation>
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
            <numerusform>ほか %Ln 人の所有者</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 of them: all scopes</source>
        <translation>うち %1 件は全スコープ</translation>
    </message>
    <message>
        <source>latest: %1</source>
        <translation>最新: %1</translation>
    </message>
    <message>
        <source>earliest: %1</source>
        <translation>最古: %1</translation>
    </message>
    <message>
        <source>never: %1</source>
        <translation>なし: %1</translation>
    </message>
    <message>
        <source>unreadable: %1</source>
        <translation>読み取り不可: %1</translation>
    </message>
    <message>
        <source>%1, with the one that Patdesk is signed in with</source>
        <translation>%1 (Patdesk がサインインに使用しているトークンを含む)</translation>
    </message>
    <message>
        <source>Selected tokens</source>
        <translation>選択したトークン</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Scopes in common</source>
        <translation>共通のスコープ</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分のトークン</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>サービス管理</translation>
    </message>
    <message>
        <source>%1 of the selected tokens</source>
        <translation>選択したトークンの%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) selected</source>
        <translation>
            <numerusform>%Ln 件のトークンを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the selected tokens</source>
        <translation>%1: 選択したトークン</translation>
    </message>
</context>
<context>
    <name>patdesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>接続(&amp;O)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Checks the connection, saves the tenant and opens it</source>
        <translation>接続を確認し、テナントを保存して開きます</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>There are unsaved changes.</source>
        <translation>未保存の変更があります。</translation>
    </message>
    <message>
        <source>Some entries are not valid: see the notes under the fields.</source>
        <translation>無効な入力があります。各欄の下の説明を確認してください。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Privacy and lock</source>
        <translation>プライバシーとロック</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>patdesk::SpanText</name>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>patdesk::TableColumns</name>
    <message>
        <source>Sort ascending</source>
        <translation>昇順に並べ替え</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降順に並べ替え</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>「%1」を非表示</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左へ移動</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右へ移動</translation>
    </message>
    <message>
        <source>Fit columns</source>
        <translation>列の幅を合わせる</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
    <message>
        <source>Move column left</source>
        <translation>列を左へ移動</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>列を右へ移動</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>列を選択…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>This is the first column.</source>
        <translation>これは最初の列です。</translation>
    </message>
    <message>
        <source>This is the last column.</source>
        <translation>これは最後の列です。</translation>
    </message>
    <message>
        <source>One column has to stay.</source>
        <translation>少なくとも 1 列は表示する必要があります。</translation>
    </message>
</context>
<context>
    <name>patdesk::TableGroups</name>
    <message>
        <source>&amp;Group by owner</source>
        <translation>所有者でグループ化(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Unfold all groups</source>
        <translation>すべてのグループを展開(&amp;U)</translation>
    </message>
    <message>
        <source>Unfold group</source>
        <translation>グループを展開</translation>
    </message>
    <message>
        <source>Fold group</source>
        <translation>グループを折りたたむ</translation>
    </message>
    <message>
        <source>&amp;Fold all groups</source>
        <translation>すべてのグループを折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>Group the tokens by owner first.</source>
        <translation>先にトークンを所有者でグループ化してください。</translation>
    </message>
</context>
<context>
    <name>patdesk::TablePreview</name>
    <message>
        <source>Preview of the table</source>
        <translation>表のプレビュー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Preview of a date</source>
        <translation>日付のプレビュー</translation>
    </message>
    <message>
        <source>%1 expires %2 · %3</source>
        <translation>%1 は %2に期限切れ · %3</translation>
    </message>
    <message>
        <source>Payroll feed</source>
        <translation>給与連携</translation>
    </message>
    <message>
        <source>Nightly export</source>
        <translation>夜間エクスポート</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Ticket bridge</source>
        <translation>チケット連携</translation>
    </message>
    <message>
        <source>Backup check</source>
        <translation>バックアップ確認</translation>
    </message>
</context>
<context>
    <name>patdesk::TenantEditor</name>
    <message>
        <source>This tenant comes from SAIL_BASE_URL, SAIL_CLIENT_ID and SAIL_CLIENT_SECRET in the environment. It is never stored and cannot be changed here.</source>
        <translation>このテナントは、環境変数 SAIL_BASE_URL、SAIL_CLIENT_ID、SAIL_CLIENT_SECRET から取得したものです。保存されることはなく、ここでは変更できません。</translation>
    </message>
    <message>
        <source>The demo tenant inside Patdesk. It is gone when Patdesk closes, and cannot be changed here.</source>
        <translation>Patdesk に組み込まれたデモ テナントです。Patdesk を閉じると消え、ここでは変更できません。</translation>
    </message>
    <message>
        <source>Add a tenant to connect to it.</source>
        <translation>接続するには、テナントを追加してください。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
    <message>
        <source>Not connected, and nothing was saved: see above.</source>
        <translation>接続されておらず、何も保存されていません。上の内容を確認してください。</translation>
    </message>
    <message>
        <source>Saved. The client secret is in this computer&apos;s keychain.</source>
        <translation>保存しました。クライアント シークレットは、このコンピューターのキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Saved, but no keychain is available: the client secret is kept for this session only, and Patdesk asks for it again at the next start.</source>
        <translation>保存しましたが、キーチェーンを使用できません。クライアント シークレットはこのセッションの間だけ保持され、次回の起動時に入力を求められます。</translation>
    </message>
</context>
<context>
    <name>patdesk::TenantForm</name>
    <message>
        <source>From SAIL_CLIENT_SECRET; never stored.</source>
        <translation>SAIL_CLIENT_SECRET から取得したもので、保存されません。</translation>
    </message>
    <message>
        <source>Created by the demo tenant for this session; never stored.</source>
        <translation>デモ テナントがこのセッション用に作成したもので、保存されません。</translation>
    </message>
    <message>
        <source>Leave empty to keep the saved secret.</source>
        <translation>保存済みのシークレットを変更しない場合は、空欄のままにしてください。</translation>
    </message>
    <message>
        <source>Stored only in this computer&apos;s keychain.</source>
        <translation>このコンピューターのキーチェーンだけに保存されます。</translation>
    </message>
    <message>
        <source>Production tenant</source>
        <translation>本番テナント</translation>
    </message>
    <message>
        <source>&amp;Where do I find these?</source>
        <translation>これらはどこにありますか?(&amp;W)</translation>
    </message>
    <message>
        <source>Where do I find these?</source>
        <translation>これらはどこにありますか?</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>詳細設定(&amp;V)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Tenant name</source>
        <translation>テナントの名前</translation>
    </message>
    <message>
        <source>API generation</source>
        <translation>API 世代</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアント シークレット</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>A name of your choice, also used with --tenant.</source>
        <translation>任意の名前です。--tenant でも使用します。</translation>
    </message>
    <message>
        <source>From one of your own personal access tokens in this tenant.</source>
        <translation>このテナントの自分の個人用アクセス トークンのクライアント ID です。</translation>
    </message>
    <message>
        <source>Entered secret</source>
        <translation>入力したシークレット</translation>
    </message>
    <message>
        <source>Automatic uses v1, or the newest version the tenant offers.</source>
        <translation>「自動」では、v1、またはテナントが提供する最新のバージョンを使用します。</translation>
    </message>
    <message>
        <source>Only if your network has its own certificate authority.</source>
        <translation>ネットワークに独自の認証局がある場合だけ指定します。</translation>
    </message>
    <message>
        <source>Base &amp;URL</source>
        <translation>ベース URL(&amp;U)</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>クライアント ID(&amp;I)</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>クライアント シークレット(&amp;E)</translation>
    </message>
    <message>
        <source>Tenant &amp;name</source>
        <translation>テナントの名前(&amp;N)</translation>
    </message>
    <message>
        <source>API &amp;generation</source>
        <translation>API 世代(&amp;G)</translation>
    </message>
    <message>
        <source>Shown in red. You type its name before a token is deleted and before a plan is applied; the forms for a new token and an edit name the tenant.</source>
        <translation>赤で表示されます。トークンの削除前と計画の適用前に、テナントの名前の入力が必要になります。新しいトークンと編集のフォームには、テナントの名前が表示されます。</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>証明書ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse for a certificate file</source>
        <translation>証明書ファイルを参照</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer *.der);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Another tenant has this name. Choose another.</source>
        <translation>この名前は別のテナントが使用しています。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Missing: enter it to connect.</source>
        <translation>未入力です。接続するには入力してください。</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>クライアント ID を入力してください。</translation>
    </message>
    <message>
        <source>The client ID contains a space, a quotation mark or an invisible character. Copy it again.</source>
        <translation>クライアント ID に、スペース、引用符、または見えない文字が含まれています。コピーし直してください。</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>クライアント シークレットを入力してください。</translation>
    </message>
    <message>
        <source>The client secret contains a space, a quotation mark or an invisible character. Copy it again.</source>
        <translation>クライアント シークレットに、スペース、引用符、または見えない文字が含まれています。コピーし直してください。</translation>
    </message>
    <message>
        <source>This file cannot be used. %1</source>
        <translation>このファイルは使用できません。%1</translation>
    </message>
</context>
<context>
    <name>patdesk::TenantList</name>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>Duplicate tenant</source>
        <translation>テナントを複製</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>登録解除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove tenant</source>
        <translation>テナントを登録解除</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Export tenant</source>
        <translation>テナントをエクスポート</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add tenant</source>
        <translation>テナントを追加</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>インポート(&amp;M)…</translation>
    </message>
    <message>
        <source>Import tenants</source>
        <translation>テナントをインポート</translation>
    </message>
    <message>
        <source>From the sail command line, an SDK&apos;s config.json or the environment</source>
        <translation>sail コマンド ライン、SDK の config.json、または環境変数から取り込みます</translation>
    </message>
    <message>
        <source>To the sail command line or an SDK&apos;s config.json</source>
        <translation>sail コマンド ライン、または SDK の config.json に書き出します</translation>
    </message>
    <message>
        <source>New tenant</source>
        <translation>新しいテナント</translation>
    </message>
</context>
<context>
    <name>patdesk::TenantRemoval</name>
    <message>
        <source>Remove tenant</source>
        <translation>テナントを登録解除</translation>
    </message>
    <message>
        <source>Remove %1 from Patdesk?</source>
        <translation>Patdesk から %1 の登録を解除しますか?</translation>
    </message>
    <message>
        <source>Patdesk forgets this tenant and deletes its secret from the keychain. The tenant itself is not changed.</source>
        <translation>Patdesk はこのテナントの情報を破棄し、シークレットをキーチェーンから削除します。テナント自体は変更されません。</translation>
    </message>
</context>
<context>
    <name>patdesk::TenantTransfer</name>
    <message numerus="yes">
        <source>%n tenant(s) was/were imported.</source>
        <translation>
            <numerusform>%n 件のテナントをインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 No keychain is available: client secrets are kept for this session only.</source>
        <translation>%1キーチェーンを使用できないため、クライアント シークレットはこのセッションの間だけ保持されます。</translation>
    </message>
</context>
<context>
    <name>patdesk::TokenActions</name>
    <message>
        <source>New token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>New &amp;like this…</source>
        <translation>同じ設定で新規作成(&amp;L)…</translation>
    </message>
    <message>
        <source>Extend &amp;by 90 days…</source>
        <translation>90 日延長(&amp;B)…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>An API client cannot own tokens: sign in with a personal access token to create one.</source>
        <translation>API クライアントはトークンを所有できません。トークンを作成するには、個人用アクセス トークンでサインインしてください。</translation>
    </message>
    <message>
        <source>Create a token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>Create a token with the scopes and lifetimes of this one</source>
        <translation>このトークンと同じスコープと有効期間でトークンを作成</translation>
    </message>
    <message>
        <source>Review a later expiry for the selected tokens</source>
        <translation>選択したトークンの有効期限の延長を確認</translation>
    </message>
    <message>
        <source>Patdesk is signed in with this token, so it cannot be deleted here.</source>
        <translation>Patdesk はこのトークンでサインインしているため、ここでは削除できません。</translation>
    </message>
    <message>
        <source>Delete the selected tokens</source>
        <translation>選択したトークンを削除</translation>
    </message>
    <message>
        <source>This token never expires.</source>
        <translation>このトークンは無期限です。</translation>
    </message>
    <message>
        <source>When this token expires cannot be read.</source>
        <translation>このトークンの有効期限を読み取れません。</translation>
    </message>
    <message>
        <source>The expiry of this token cannot be changed in this API generation.</source>
        <translation>この API 世代では、このトークンの有効期限を変更できません。</translation>
    </message>
    <message>
        <source>“%1” has been deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>No tenant is open.</source>
        <translation>開いているテナントはありません。</translation>
    </message>
    <message>
        <source>Select one token to create another like it.</source>
        <translation>同じ設定のトークンを作成するには、トークンを 1 件選択してください。</translation>
    </message>
    <message>
        <source>Select the tokens that are to expire later.</source>
        <translation>有効期限を延長するトークンを選択してください。</translation>
    </message>
    <message>
        <source>Edit the selected token</source>
        <translation>選択したトークンを編集</translation>
    </message>
    <message>
        <source>Select one token to edit it.</source>
        <translation>編集するトークンを 1 件選択してください。</translation>
    </message>
    <message>
        <source>Select the tokens to be deleted.</source>
        <translation>削除するトークンを選択してください。</translation>
    </message>
</context>
<context>
    <name>patdesk::TokenCalendar</name>
    <message>
        <source>Personal access token expires: %1 (%2)</source>
        <translation>個人用アクセス トークンの有効期限: %1 (%2)</translation>
    </message>
    <message>
        <source>Client ID %1</source>
        <translation>クライアント ID: %1</translation>
    </message>
    <message>
        <source>Personal access token expires: %1</source>
        <translation>個人用アクセス トークンの有効期限: %1</translation>
    </message>
</context>
<context>
    <name>patdesk::TokenCells</name>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>削除可</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>判定保留</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>サービス管理</translation>
    </message>
    <message>
        <source>Scopes by name</source>
        <translation>スコープ名</translation>
    </message>
    <message>
        <source>Access tokens last</source>
        <translation>アクセス トークンの有効期間</translation>
    </message>
    <message>
        <source>12 h</source>
        <translation>12 時間</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Owner state</source>
        <translation>所有者の状態</translation>
    </message>
    <message>
        <source>Unknown: “Judge tokens” asks for it.</source>
        <translation>不明: 「トークンを判定」を実行すると取得されます。</translation>
    </message>
</context>
<context>
    <name>patdesk::TokenCreatedDialog</name>
    <message>
        <source>&amp;Copy secret</source>
        <translation>シークレットをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>今すぐクリア</translation>
    </message>
    <message>
        <source>Token created</source>
        <translation>トークンを作成しました</translation>
    </message>
    <message>
        <source>Copy this token&apos;s secret now. It is shown only once: neither the service nor Patdesk can show it again.</source>
        <translation>このトークンのシークレットを今すぐコピーしてください。表示されるのは一度だけです。サービスでも Patdesk でも、もう一度表示することはできません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Copy client &amp;ID</source>
        <translation>クライアント ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>クライアント ID をコピー</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>シークレットをコピー</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアント シークレット</translation>
    </message>
    <message>
        <source>Reveal secret</source>
        <translation>シークレットを表示</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>形式を選択してコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>形式を選択してコピー</translation>
    </message>
    <message>
        <source>&amp;Environment block</source>
        <translation>環境変数ブロック(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;SDK config</source>
        <translation>SDK の設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>引き渡し(&amp;H)…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>To the keychain, sail, a file or a command</source>
        <translation>キーチェーン、sail、ファイル、コマンドに引き渡します</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>クリップボードを今すぐクリア</translation>
    </message>
    <message>
        <source>Hide sec&amp;ret</source>
        <translation>シークレットを隠す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reveal secret</source>
        <translation>シークレットを表示(&amp;R)</translation>
    </message>
    <message>
        <source>The secret is no longer in the clipboard.</source>
        <translation>シークレットはもうクリップボードにありません。</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n s.</source>
        <translation>
            <numerusform>コピーしました。クリップボードは %n 秒後にクリアされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared when Patdesk closes.</source>
        <translation>コピーしました。クリップボードは Patdesk を閉じるときにクリアされます。</translation>
    </message>
    <message>
        <source>Close without the secret</source>
        <translation>シークレットなしで閉じる</translation>
    </message>
    <message>
        <source>The secret is no longer in the clipboard. Have you pasted it where it will be used?</source>
        <translation>シークレットはもうクリップボードにありません。使用する場所に貼り付けましたか?</translation>
    </message>
    <message>
        <source>You have looked at the secret, but neither copied nor handed it over. Have you written it down?</source>
        <translation>シークレットを表示しましたが、コピーも引き渡しもしていません。書き留めましたか?</translation>
    </message>
    <message>
        <source>You have not copied, revealed or handed over the secret yet.</source>
        <translation>シークレットのコピー、表示、引き渡しをまだ行っていません。</translation>
    </message>
    <message>
        <source>Without its secret the token cannot be used, and the secret cannot be shown again. You would have to delete the token and create another.</source>
        <translation>シークレットがないとトークンは使用できず、シークレットをもう一度表示することもできません。トークンを削除して、作成し直すことになります。</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>Close, I have pasted it</source>
        <translation>貼り付けたので閉じる</translation>
    </message>
    <message>
        <source>Close, I have it</source>
        <translation>書き留めたので閉じる</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>シークレットなしで閉じる</translation>
    </message>
</context>
<context>
    <name>patdesk::TokenLinks</name>
    <message>
        <source>Show in the &amp;table</source>
        <translation>表に表示(&amp;T)</translation>
    </message>
    <message>
        <source>Show token &amp;details</source>
        <translation>トークンの詳細を表示(&amp;D)</translation>
    </message>
    <message>
        <source>The token is not in the list that is open.</source>
        <translation>このトークンは、開いている一覧にありません。</translation>
    </message>
</context>
<context>
    <name>patdesk::TokenModel</name>
    <message>
        <source>%1, %2, folded</source>
        <translation>%1、%2、折りたたみ</translation>
    </message>
    <message>
        <source>%1, %2, unfolded</source>
        <translation>%1、%2、展開</translation>
    </message>
</context>
<context>
    <name>patdesk::TokenPictures</name>
    <message>
        <source>&amp;Pictures</source>
        <translation>グラフ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Expiry calendar…</source>
        <translation>有効期限カレンダー(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Hide pictures</source>
        <translation>グラフを非表示(&amp;H)</translation>
    </message>
    <message>
        <source>Copied the picture “%1”.</source>
        <translation>グラフ「%1」をコピーしました。</translation>
    </message>
    <message>
        <source>Saved the picture in %1.</source>
        <translation>グラフを %1 に保存しました。</translation>
    </message>
</context>
<context>
    <name>patdesk::TokenQuery</name>
    <message>
        <source>%1 Did you mean “%2”?</source>
        <translation>%1「%2」ではありませんか?</translation>
    </message>
    <message>
        <source>Nothing has been judged yet. Choose “Judge tokens” first.</source>
        <translation>まだ何も判定されていません。先に「トークンを判定」を選択してください。</translation>
    </message>
    <message>
        <source>Tokens of this tenant among the IDs: %1 of %2.</source>
        <translation>このテナントのトークンの ID: %2 件中 %1 件。</translation>
    </message>
    <message>
        <source>The ID is no token of this tenant.</source>
        <translation>この ID は、このテナントのトークンではありません。</translation>
    </message>
    <message>
        <source>The ID is a token of this tenant.</source>
        <translation>この ID は、このテナントのトークンです。</translation>
    </message>
    <message>
        <source>The first %1 of them are shown.</source>
        <translation>最初の %1 件を表示しています。</translation>
    </message>
</context>
<context>
    <name>patdesk::TokenStatus</name>
    <message>
        <source>never used</source>
        <translation>使用履歴なし</translation>
    </message>
    <message>
        <source>unused %1 d</source>
        <translation>%1 日間未使用</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <comment>in 6 d</comment>
        <translation>期限: %1</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>長期未使用</translation>
    </message>
    <message>
        <source>Partly unreadable</source>
        <translation>一部読み取り不可</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <comment>6 d ago</comment>
        <translation>期限切れ: %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>使用履歴なし</translation>
    </message>
    <message>
        <source>All scopes</source>
        <translation>全スコープ</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Unused %1 d</source>
        <translation>%1 日間未使用</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>最近使用</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>最終使用 %1</translation>
    </message>
    <message>
        <source>never used since it was created on %1</source>
        <translation>%1 の作成以来、使用履歴なし</translation>
    </message>
    <message>
        <source>partly unreadable</source>
        <translation>一部読み取り不可</translation>
    </message>
    <message>
        <source>all scopes</source>
        <translation>全スコープ</translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Expired: %1</source>
        <translation>期限切れ: %1</translation>
    </message>
    <message>
        <source>Expires soon: %1, within %2 (side bar)</source>
        <translation>期限間近: %1 (サイド バーの設定: %2以内)</translation>
    </message>
    <message>
        <source>Stale: %1, limit %2 (side bar)</source>
        <translation>長期未使用: %1 (サイド バーの設定: %2)</translation>
    </message>
    <message>
        <source>Never used: no access token was requested with it so far</source>
        <translation>使用履歴なし: このトークンでアクセス トークンが要求されたことはまだありません</translation>
    </message>
    <message>
        <source>Partly unreadable: part of what the service says of it was not understood</source>
        <translation>一部読み取り不可: サービスが示す内容の一部を解釈できませんでした</translation>
    </message>
    <message>
        <source>All scopes: it may do everything that its owner may do</source>
        <translation>全スコープ: 所有者に許可されている操作をすべて実行できます</translation>
    </message>
    <message>
        <source>No expiry: it works until it is deleted</source>
        <translation>無期限: 削除されるまで有効です</translation>
    </message>
    <message>
        <source>Not stale yet: %1, limit %2 (side bar)</source>
        <translation>長期未使用の手前: %1 (サイド バーの設定: %2)</translation>
    </message>
    <message>
        <source>Recently used: %1</source>
        <translation>最近使用: %1</translation>
    </message>
</context>
<context>
    <name>patdesk::TokenText</name>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>スコープ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>%1 経由</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>所有者なし</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>サービス管理</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>所有者なし</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation>所有者 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 個のトークン</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::TokenTies</name>
    <message>
        <source>Rotation</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Go to the other token of the rotation</source>
        <translation>ローテーションのもう一方のトークンへ移動</translation>
    </message>
    <message>
        <source>Show rotation</source>
        <translation>ローテーションを表示</translation>
    </message>
    <message>
        <source>Scream test</source>
        <translation>停止テスト</translation>
    </message>
    <message>
        <source>Show scream test</source>
        <translation>停止テストを表示</translation>
    </message>
    <message>
        <source>Owner asked</source>
        <translation>所有者への連絡</translation>
    </message>
    <message>
        <source>Go to successor</source>
        <translation>後継トークンへ移動</translation>
    </message>
    <message>
        <source>Go to old token</source>
        <translation>旧トークンへ移動</translation>
    </message>
</context>
<context>
    <name>patdesk::TokenView</name>
    <message>
        <source>Co&amp;mpact rows</source>
        <translation>行間を詰める(&amp;M)</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
</context>
<context>
    <name>patdesk::TokensPage</name>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>&amp;Find tokens</source>
        <translation>トークンを検索(&amp;F)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>patdesk::TopBar</name>
    <message>
        <source>production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
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
        <translation>Patdesk を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Patdesk is locked</source>
        <translation>Patdesk はロックされています</translation>
    </message>
    <message numerus="yes">
        <source>Patdesk: %n thing(s) wait(s) for you</source>
        <translation>
            <numerusform>Patdesk: 操作待ち %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patdesk::UnfinishedWork</name>
    <message numerus="yes">
        <source>%n rotation(s) is/are stuck.</source>
        <translation>
            <numerusform>%n 件のローテーションが停滞しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rotation(s) is/are waiting for its/their next step.</source>
        <translation>
            <numerusform>%n 件のローテーションが次の手順を待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended token(s) is/are due to be deleted.</source>
        <translation>
            <numerusform>停止した %n 件のトークンが、削除する時期になりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan is not finished: %1, %2.</source>
        <translation>この計画は完了していません: %1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>The result of %n change(s) is unknown: Patdesk closed before the answer arrived.</source>
        <translation>
            <numerusform>%n 件の変更の結果が不明です。応答が届く前に Patdesk が閉じられました。</numerusform>
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
        <translation>使用の推移</translation>
    </message>
    <message>
        <source>From %1 to %2: uses on %3, failed uses on %4.</source>
        <translation>%1 から %2 まで: 使用 %3、失敗した使用 %4。</translation>
    </message>
</context>
<context>
    <name>patdesk::Verdict</name>
    <message>
        <source>Safe</source>
        <translation>削除可</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>判定保留</translation>
    </message>
    <message>
        <source>%1 safe, %2 in use, %3 cannot tell</source>
        <translation>削除可 %1 件、使用中 %2 件、判定保留 %3 件</translation>
    </message>
</context>
<context>
    <name>patdesk::VerdictBox</name>
    <message>
        <source>Verdicts</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Gathering evidence</source>
        <translation>エビデンスを収集中</translation>
    </message>
    <message>
        <source>Verdict policy</source>
        <translation>判定ポリシー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>再判定</translation>
    </message>
    <message>
        <source>Judge tokens</source>
        <translation>トークンを判定</translation>
    </message>
    <message>
        <source>Cancel judging</source>
        <translation>判定をキャンセル</translation>
    </message>
    <message>
        <source>Gathers what the service knows about each token, and says which can be deleted. Nothing is changed.</source>
        <translation>サービスが各トークンについて把握している情報を収集し、削除できるトークンを示します。何も変更しません。</translation>
    </message>
    <message>
        <source>Reading uses: %1 of %2</source>
        <translation>使用記録を読み取り中: %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Gathering evidence…</source>
        <translation>エビデンスを収集しています…</translation>
    </message>
    <message>
        <source>Judged at %1</source>
        <translation>%1 に判定</translation>
    </message>
    <message>
        <source>By the standard policy, since yours cannot be read: %1</source>
        <translation>ポリシーを読み取れないため、標準ポリシーで判定: %1</translation>
    </message>
</context>
<context>
    <name>patdesk::VerdictNote</name>
    <message>
        <source>Safe to delete. %1</source>
        <translation>削除可。%1</translation>
    </message>
    <message>
        <source>In use. %1</source>
        <translation>使用中。%1</translation>
    </message>
    <message>
        <source>Patdesk cannot tell whether it is safe. %1</source>
        <translation>Patdesk では、削除してよいかどうかを判定できません。%1</translation>
    </message>
    <message>
        <source>Not judged yet: Patdesk cannot tell whether it is safe.</source>
        <translation>未判定: Patdesk では、削除してよいかどうかを判定できません。</translation>
    </message>
</context>
<context>
    <name>patdesk::VerdictWords</name>
    <message>
        <source>What used the token has been silent for %1</source>
        <translation>このトークンの使用元の未使用期間は %1</translation>
    </message>
    <message>
        <source>What used the token from %1 has been silent for %2</source>
        <translation>このトークンの使用元 %1 の未使用期間は %2</translation>
    </message>
    <message>
        <source>What used the token from addresses with few uses has been silent for %1</source>
        <translation>このトークンの使用が少ないアドレスの未使用期間は %1</translation>
    </message>
    <message>
        <source>On %1 the token was used more often than usual, perhaps by a second program, which has been silent for %2</source>
        <translation>このトークンは %1にわたって通常より多く使用されており、別のプログラムが使用していた可能性があります。その未使用期間は %2</translation>
    </message>
    <message>
        <source>A second program may hide among the uses, on days with more of them or out of turn; it has been silent for %1</source>
        <translation>使用が多い日や周期から外れた日の使用に、別のプログラムが隠れている可能性があります。その未使用期間は %1</translation>
    </message>
    <message>
        <source>A second program may hide among the uses from %1, on days with more of them or out of turn; it has been silent for %2</source>
        <translation>%1 からの使用のうち、使用が多い日や周期から外れた日の使用に、別のプログラムが隠れている可能性があります。その未使用期間は %2</translation>
    </message>
    <message>
        <source>What used the token after its rhythm had ended has been silent for %1</source>
        <translation>周期が終わった後の、このトークンの使用元の未使用期間は %1</translation>
    </message>
    <message>
        <source>The token has been silent for %1</source>
        <translation>このトークンの未使用期間は %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Last used on %1, %2</source>
        <translation>最終使用は %1 (%2)</translation>
    </message>
    <message>
        <source>Last used on %1 from %2, %3</source>
        <translation>最終使用は %1 (%3)、使用元は %2</translation>
    </message>
    <message>
        <source>%1; %2 seen since %3</source>
        <translation>%1。%3 以降に%2を確認</translation>
    </message>
    <message>
        <source>%1, from %2 addresses</source>
        <translation>%1 (アドレス %2 個から)</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>ends a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Never used since it was created on %1.</source>
        <translation>%1 の作成以来、使用履歴はありません。</translation>
    </message>
    <message>
        <source>Never used.</source>
        <translation>使用履歴はありません。</translation>
    </message>
    <message>
        <source>Used %1, from %2 to %3</source>
        <translation>%2 から %3 までの使用周期: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n run(s) has/have been missed since.</source>
        <translation>
            <numerusform>%1。その後、%n 回分の実行がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the last on %2.</source>
        <translation>%1 (最後は %2)。</translation>
    </message>
    <message>
        <source>%1, the last on %2 from %3.</source>
        <translation>%1 (最後は %2、%3 から)。</translation>
    </message>
    <message>
        <source>%1 holds the client ID</source>
        <translation>%1に、このクライアント ID が設定されています</translation>
    </message>
    <message>
        <source>%1 holds the client ID and is enabled</source>
        <translation>%1 (有効) に、このクライアント ID が設定されています</translation>
    </message>
    <message>
        <source>%1 holds the client ID and is disabled</source>
        <translation>%1 (無効) に、このクライアント ID が設定されています</translation>
    </message>
    <message>
        <source>%1; it last ran on %2.</source>
        <translation>%1。最後の実行は %2 です。</translation>
    </message>
    <message>
        <source>Managed by the service: what it runs for, a workflow perhaps, stops, and nothing says so.</source>
        <translation>サービス管理トークンです。ワークフローなど、このトークンで実行されるものが動作しなくなり、そのことは通知されません。</translation>
    </message>
    <message>
        <source>Patdesk is signed in with this token.</source>
        <translation>Patdesk はこのトークンでサインインしています。</translation>
    </message>
    <message>
        <source>Suspended with Patdesk on %1.</source>
        <translation>%1 に Patdesk で停止されました。</translation>
    </message>
    <message>
        <source>No sign of life for at least %1, since %2.</source>
        <translation>%2 以降、少なくとも %1間、使用の形跡がありません。</translation>
    </message>
    <message>
        <source>With %1 seen and %2 of silence, a job that runs every %3 or more often is excluded, at 95 %.</source>
        <translation>確認した%1と %2の未使用期間から、%3に 1 回以上実行される処理の可能性は、95 % の確度で除外されます。</translation>
    </message>
    <message>
        <source>Expired on %1: nothing can use it. Deleting it removes the trace and changes nothing else.</source>
        <translation>%1 に期限切れになったため、何も使用できません。削除すると記録がなくなるだけで、ほかには何も変わりません。</translation>
    </message>
    <message>
        <source>Alarm: after %1 of silence the token was used on %2, an address that it was never used from before.</source>
        <translation>警報: %1の未使用期間の後、%2 に、これまで使用されたことのないアドレスからトークンが使用されました。</translation>
    </message>
    <message>
        <source>Alarm: after %1 of silence the token was used on %2 from %3, an address that it was never used from before.</source>
        <translation>警報: %1の未使用期間の後、%2 に、これまで使用されたことのないアドレス %3 からトークンが使用されました。</translation>
    </message>
    <message>
        <source>Without %1 Patdesk cannot see %2.</source>
        <translation>スコープ %1 がないため、%2を参照できません。</translation>
    </message>
    <message>
        <source>Patdesk has seen only a part of the %1.</source>
        <translation>%1の一部しか確認できていません。</translation>
    </message>
    <message>
        <source>Patdesk could not read the %1.</source>
        <translation>%1を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Patdesk has not read the %1 yet.</source>
        <translation>%1をまだ読み取っていません。</translation>
    </message>
    <message>
        <source>Uses were read only until %1.</source>
        <translation>使用記録は %1 までしか読み取られていません。</translation>
    </message>
    <message>
        <source>Uses of only %1 were read; the verdict needs those of %2.</source>
        <translation>読み取った使用記録は %1分だけです。判定には %2分が必要です。</translation>
    </message>
    <message>
        <source>%1 cannot be assigned to any token: they may be of this one.</source>
        <translation>%1は、どのトークンのものか特定できません。このトークンの使用である可能性があります。</translation>
    </message>
    <message>
        <source>The list says that the token was used on %1, but no event of that day was found: events are missing.</source>
        <translation>一覧ではトークンは %1 に使用されていますが、その日のイベントが見つかりませんでした。イベントが欠落しています。</translation>
    </message>
    <message>
        <source>Patdesk could not read everything that the service says about the token.</source>
        <translation>サービスがこのトークンについて示す内容の一部を、Patdesk は読み取れませんでした。</translation>
    </message>
    <message>
        <source>Until %1 somebody who misses it may still say so.</source>
        <translation>%1 までは、このトークンを必要とする人が名乗り出る可能性があります。</translation>
    </message>
    <message>
        <source>It expired only on %1: whoever misses it may still ask for it.</source>
        <translation>%1 に期限切れになったばかりです。このトークンを必要とする人が、まだ名乗り出る可能性があります。</translation>
    </message>
    <message>
        <source>Its name has the word %1: a token for an emergency is never used until it is needed.</source>
        <translation>名前に%1という語があります。緊急用のトークンは、必要になるまで使用されません。</translation>
    </message>
    <message>
        <source>The policy keeps it until %1: %2</source>
        <translation>ポリシーにより、%1 まで残されます: %2</translation>
    </message>
    <message>
        <source>Created %1 ago and never used: what it is for may not have begun, or runs once a year.</source>
        <translation>%1前に作成され、使用履歴がありません。用途がまだ始まっていないか、年に 1 回だけ実行される可能性があります。</translation>
    </message>
    <message>
        <source>%1; it takes at least %2, since the name has the word %3, as of a job that runs rarely.</source>
        <translation>%1ですが、まれに実行される処理のような%3という語が名前にあるため、少なくとも %2必要です。</translation>
    </message>
    <message>
        <source>%1; it takes at least %2, since tokens of this tenant have come back after nearly as long.</source>
        <translation>%1ですが、このテナントでは同じくらいの期間の後に再び使用されたトークンがあるため、少なくとも %2必要です。</translation>
    </message>
    <message>
        <source>%1; it takes at least %2, by the policy.</source>
        <translation>%1ですが、ポリシーにより、少なくとも %2必要です。</translation>
    </message>
    <message>
        <source>%1; it takes at least %2: %3 runs of its rhythm.</source>
        <translation>%1ですが、少なくとも %2必要です (使用周期の %3 回分)。</translation>
    </message>
    <message>
        <source>%1; it takes at least %2: %3 times the longest gap between its uses.</source>
        <translation>%1ですが、少なくとも %2必要です (最長の使用間隔の %3 倍)。</translation>
    </message>
    <message>
        <source>%1; it takes at least %2, since it was used for too short a time to show how often it is needed: a yearly job would look the same.</source>
        <translation>%1ですが、使用された期間が短く、必要とされる頻度がわからないため、少なくとも %2必要です。年に 1 回の処理でも同じように見えます。</translation>
    </message>
    <message>
        <source>%1; it takes at least %2, since the gaps between its uses are so long that a yearly job would look the same.</source>
        <translation>%1ですが、使用間隔が長く、年に 1 回の処理と区別できないため、少なくとも %2必要です。</translation>
    </message>
    <message>
        <source>%1; it takes at least %2, since a yearly job would look the same.</source>
        <translation>%1ですが、年に 1 回の処理と区別できないため、少なくとも %2必要です。</translation>
    </message>
    <message>
        <source>Sign in with a token that has the scope %1, or let the policy do without this source.</source>
        <translation>スコープ %1 を持つトークンでサインインするか、ポリシーでこの情報源を不要にしてください。</translation>
    </message>
    <message>
        <source>Gather evidence again.</source>
        <translation>もう一度エビデンスを収集してください。</translation>
    </message>
    <message>
        <source>Let Patdesk read all events of the last 13 months.</source>
        <translation>過去 13 か月のすべてのイベントを、Patdesk に読み取らせてください。</translation>
    </message>
    <message>
        <source>Let Patdesk find out how events name tokens: sign in and wait a few minutes.</source>
        <translation>イベントがトークンをどのように示すかを Patdesk が確認できるように、サインインして数分お待ちください。</translation>
    </message>
    <message>
        <source>Refresh the list; ask the service&apos;s support if it stays like that.</source>
        <translation>一覧を更新してください。解決しない場合は、サービスのサポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>Ask the owner or the owner&apos;s manager.</source>
        <translation>所有者またはその上司に確認してください。</translation>
    </message>
    <message>
        <source>Find out which workflow it belongs to, and delete that first.</source>
        <translation>このトークンが属するワークフローを調べ、先にそれを削除してください。</translation>
    </message>
    <message>
        <source>Ask the owner; if it is not for emergencies, accept it in the policy.</source>
        <translation>所有者に確認してください。緊急用でない場合は、ポリシーで許容してください。</translation>
    </message>
    <message>
        <source>Take the client ID out of %1.</source>
        <translation>%1からクライアント ID を取り除いてください。</translation>
    </message>
    <message>
        <source>Wait until %1.</source>
        <translation>%1 までお待ちください。</translation>
    </message>
    <message>
        <source>If nothing uses it before %1, the silence is long enough. Suspending it tells sooner.</source>
        <translation>%1 までに使用されなければ、未使用期間は十分です。停止すると、より早くわかります。</translation>
    </message>
    <message>
        <source>If it is still unused on %1, it is old enough (%2). Or ask the owner.</source>
        <translation>%1 になっても使用されていなければ、経過期間は十分です (%2)。または、所有者に確認してください。</translation>
    </message>
    <message>
        <source>If it is still unused on %1, it is old enough (%2, since the name has the word %3). Or ask the owner.</source>
        <translation>%1 になっても使用されていなければ、経過期間は十分です (名前に%3という語があるため %2)。または、所有者に確認してください。</translation>
    </message>
</context>
<context>
    <name>patdesk::VerifyLine</name>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Requests an access token with this client ID and secret</source>
        <translation>このクライアント ID とシークレットでアクセス トークンを要求します</translation>
    </message>
    <message>
        <source>Verify this secret by requesting an access token.</source>
        <translation>アクセス トークンを要求して、このシークレットを検証してください。</translation>
    </message>
    <message>
        <source>Requesting an access token…</source>
        <translation>アクセス トークンを要求しています…</translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation>再検証(&amp;V)</translation>
    </message>
</context>
<context>
    <name>patdesk::ViewActions</name>
    <message numerus="yes">
        <source>%Ln token(s) of the view “%1” expire(s) within %2 days.</source>
        <translation>
            <numerusform>ビュー「%1」の %Ln 件のトークンの有効期限が、%2 日以内に切れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>ビューを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>複製(&amp;D)…</translation>
    </message>
    <message>
        <source>Re&amp;place with what is shown</source>
        <translation>表示中の内容で置き換え(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Warn me before tokens expire, or no longer</source>
        <translation>期限切れ前の警告を切り替え(&amp;W)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>下へ移動(&amp;O)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Export views…</source>
        <translation>ビューをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import views…</source>
        <translation>ビューをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>The saved views cannot be read: %1 The file is %2.</source>
        <translation>保存されたビューを読み取れません。%1ファイルは %2 です。</translation>
    </message>
    <message>
        <source>There is no view “%1”.</source>
        <translation>ビュー「%1」はありません。</translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation>すべてのトークン</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>ビューを保存</translation>
    </message>
    <message>
        <source>&amp;Save view</source>
        <translation>ビューを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>ビューの名前を変更</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Duplicate view</source>
        <translation>ビューを複製</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>Saved the view “%1”.</source>
        <translation>ビュー「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Updated the view “%1”.</source>
        <translation>ビュー「%1」を更新しました。</translation>
    </message>
    <message>
        <source>Patdesk tells you once a day of tokens of “%1” that expire within %2 days.</source>
        <translation>「%1」のトークンのうち %2 日以内に有効期限が切れるものを、Patdesk が 1 日に 1 回通知します。</translation>
    </message>
    <message>
        <source>“%1” no longer warns you.</source>
        <translation>「%1」の警告を解除しました。</translation>
    </message>
    <message>
        <source>Deleted the view “%1”.</source>
        <translation>ビュー「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>ビューをインポート</translation>
    </message>
    <message>
        <source>Views (*.json);;All files (*)</source>
        <translation>ビュー (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>These views cannot be imported: %1</source>
        <translation>これらのビューはインポートできません: %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n view(s).</source>
        <translation>
            <numerusform>%n 件のビューをインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No tenant is open.</source>
        <translation>開いているテナントはありません。</translation>
    </message>
    <message>
        <source>No view has been saved yet.</source>
        <translation>保存されたビューはまだありません。</translation>
    </message>
</context>
<context>
    <name>patdesk::ViewJson</name>
    <message>
        <source>It is not valid JSON: %1.</source>
        <translation>有効な JSON ではありません: %1。</translation>
    </message>
    <message>
        <source>It has no views of Patdesk.</source>
        <translation>Patdesk のビューが含まれていません。</translation>
    </message>
    <message>
        <source>View %1 has no name, or a very long one.</source>
        <translation>%1 番目のビューに名前がないか、名前が長すぎます。</translation>
    </message>
    <message>
        <source>The query of view %1 is too long.</source>
        <translation>%1 番目のビューのクエリが長すぎます。</translation>
    </message>
</context>
<context>
    <name>patdesk::ViewList</name>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Every token</source>
        <translation>すべてのトークン</translation>
    </message>
    <message>
        <source>%1
Ctrl+%2 opens it.</source>
        <translation>%1
Ctrl+%2 で開きます。</translation>
    </message>
</context>
<context>
    <name>patdesk::ViewNameDialog</name>
    <message>
        <source>For &amp;all tenants, not only for %1</source>
        <translation>%1 だけでなく、すべてのテナントで使用(&amp;A)</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>ビューの名前</translation>
    </message>
    <message>
        <source>For all tenants</source>
        <translation>すべてのテナントで使用</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>A view with this name already exists.</source>
        <translation>この名前のビューはすでに存在します。</translation>
    </message>
</context>
<context>
    <name>patdesk::WindowLock</name>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Closes the tenant and wipes its client secret and access token from memory</source>
        <translation>テナントを閉じ、そのクライアント シークレットとアクセス トークンをメモリから消去します</translation>
    </message>
    <message>
        <source>Waiting for a request that was already sent.</source>
        <translation>送信済みのリクエストの完了を待っています。</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーチェーンの応答を待っています…</translation>
    </message>
    <message>
        <source>Verifying the client secret…</source>
        <translation>クライアント シークレットを検証しています…</translation>
    </message>
</context>
</TS>
