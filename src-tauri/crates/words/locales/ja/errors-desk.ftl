# What can go wrong anywhere: with the disk, with the app itself.

list-comma = {"、"}

disk-not-found = その名前のものはありません。
disk-denied = 許可されていません。
disk-full = ディスクの空き容量がありません。
disk-read-only = ディスクが読み取り専用です。
disk-folder = ファイルではなくフォルダーです。
disk-no-folder = フォルダーがあるべき場所にファイルがあります。
disk-name = ディスクで使えない名前です。
disk-other = システムからのメッセージ：「{ $detail }」。

# The desk.

named = { $file }：{ $what }
desk-no-picture = { $file }は、PNG、JPEG、WebP、GIFのいずれの画像でもありません。
desk-no-picture-hint = 先にPNGまたはJPEGとして保存してください。
desk-broken-picture-hint = PNGまたはJPEGとして保存し直してください。大きすぎる場合は縮小してください。
picture-on-clipboard = クリップボードの画像
desk-ending = 「{ $file }」の拡張子は、書き出せる形式のものではありません。
desk-ending-hint = 名前の末尾を次のいずれかにしてください：{ $endings }。
desk-preview = 表のプレビューはすでにありません。
desk-preview-hint = 表を選び直してください。
desk-saved = このファイルの保存場所の記録がありません。
desk-saved-hint = もう一度保存してください。
desk-recent = このファイルの記録がありません。
desk-recent-hint = フォルダーからファイルを開いてください。
desk-nothing-to-paste = ペーストできるものがありません。
desk-nothing-to-paste-hint = 先にカードかテキストをコピーしてください。
desk-settings = { $file }に書き込めません。{ $what }
desk-settings-hint = 何も変更されていません。ファイルに書き込めることを確認してください。
settings-broken-keys = 設定に、「{ $action }」の読み取れないキーが含まれています。標準のキーを使います。
settings-no-keys = 設定のキーの書き方を読み取れません。標準のキーを使います。
settings-left-out = 設定の一部を読み取れません。全部または一部を除外した項目：{ $fields }
settings-put-aside = 設定を読み取れません。{ $file }として別に保管し、標準の設定を使います。
settings-unreadable = { $file }を読み取れません。{ $what }ファイルはそのまま残ります。標準の設定を使い、変更した内容はアプリを閉じるまで有効です。

desk-moved-on = 2つのマップの一方が、その後さらに編集されています。
desk-moved-on-hint = それぞれのマップで個別に取り消してください。

# The app around it.

app-fault-hint = 確定した内容は保存されています。この問題をご報告ください。
app-part-failed = プログラムの一部でエラーが起きました：「{ $detail }」。
app-title = ウインドウのタイトルを表示できません。「{ $detail }」
app-menu = メニューを変更できません。「{ $detail }」
app-projector = プロジェクター用のウインドウを開けません。「{ $detail }」
app-help = ヘルプのウインドウを開けません。「{ $detail }」
desk-nothing-new = { $file }：マップにないものは含まれていません。
desk-nothing-new-hint = マップにすでにあるものは重ねて読み込まれず、読み取れない行は省略されます。
desk-no-table = 表示中のものは表ではありません。CSVとして書き出せるのは表だけです。
desk-no-table-hint = レンズ「一覧表」で、行のある一覧表を表示してください。コマンドライン：--lens register --register pain-points
desk-no-interactions = このマップのインタラクションデータが開かれていません。
desk-no-interactions-hint = 先にインタラクションデータのファイルを開いてください。
desk-interactions = これはインタラクションデータで、マップと組み合わせて使います。
desk-interactions-hint = マップを開き、パネル「インタラクションデータ」でこのデータを開いてください。コマンドライン：journey interactions FILE

settings-file-not-json = JSONではありません：{ $line }行{ $column }列。
settings-file-not-ours = 設定のファイルではありません。
settings-file-not-ours-hint = 「設定をエクスポート…」で書き出したファイルを選んでください。
settings-file-newer = この設定は、より新しいバージョンのThroughlineで書き出されています（形式{ $found }）。
settings-file-newer-hint = 最新バージョンのThroughlineをインストールしてください。
settings-file-field = 「{ $field }」に{ $found }は使えません。使える値：{ $allowed }。
settings-file-fields = { $what }
settings-file-fields-hint = 何も変更されていません。ファイルを直すか、設定をもう一度エクスポートしてください。
desk-busy = ライブラリはまだ使用中です。
desk-busy-hint = 始めた作業が終わるのを待って、もう一度お試しください。
desk-place-given = アプリはこのライブラリを指定して起動されました。
desk-place-given-hint = 移動するには、別のパスを指定して起動してください。
title-from-backup = { $title }（バックアップから）
