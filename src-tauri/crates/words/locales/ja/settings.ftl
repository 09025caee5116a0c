# 設定。ダイアログとともに読み込まれる。

settings-language = 言語
settings-theme = 外観
settings-density = 間隔
settings-text-size = 文字とボタンの大きさ
settings-text-size-hint = 画面上のマップも含め、ウィンドウ全体が大きくなります。印刷されるものは変わりません。
settings-pictures = 画像の取り込み
settings-pictures-hint = 品質88（最高100）のJPEGにします。PNGのほうが小さい場合や透明な部分がある場合はPNGにします。元より大きくなることはありません。
settings-pictures-printed = 印刷に必要な大きさ（2,000ピクセル）
settings-pictures-whole = 元のまま
settings-tables = 表の読み取り方
settings-tables-known = { $count ->
    [0] 記憶している内容はありません。表の列について指定した内容は、その見出し行とともに記憶されます。
   *[other] 見出し行{ $count }件について記憶しています。
}
settings-tables-forget = 消去
settings-letter-keys = CtrlやAltを使わないキー操作
settings-letter-keys-hint = マップにフォーカスがあるとき、文字、数字、記号のキー1つで操作できます。オフにすると、入力だけに使われます。
settings-on = オン
settings-off = オフ
settings-change-keys = キー操作を変更…

settings-search = 設定を検索
settings-found = { $count ->
    [0] その名前の設定はありません。
   *[other] { $count }件の設定
}
settings-sections = 設定の項目
settings-section-looks = 外観
settings-section-map = マップ
settings-section-print = 用紙
settings-section-keys = キーボード
settings-section-library = ライブラリとバックアップ
settings-section-file = 別のコンピューターで使う
settings-reset = 元に戻す：{ $setting }
settings-was-reset = 「{ $setting }」を最初の状態に戻しました。
settings-density-hint = マップとウィンドウの要素の間隔。紙でも同じです。
settings-curves = 感情曲線
settings-curves-hint = どちらもすべての評価を通ります。ウィンドウ、紙、プロジェクターで同じです。
settings-curves-smooth = なめらか
settings-curves-straight = 直線
settings-overview-map = マップ全体の小さな図
settings-overview-map-hint = マップの隅に重なり、見えている範囲を示します。
settings-overview-map-auto = 大きなマップで
settings-overview-map-always = 常に表示
settings-overview-map-never = 表示しない
settings-paper = PDFの用紙
settings-paper-hint = エクスポートの初期値です。用紙がマップと同じ大きさの場合、文章とレポートはA4になります。
settings-keys = キー操作
settings-keys-changed = { $count ->
    [0] すべて最初のままです。
   *[other] { $count }件の操作のキーが変更されています。
}
settings-place = ライブラリの場所
settings-place-about = すべてのマップは{ $file }（{ $size }）にあり、この設定も隣にあります。
settings-place-given = アプリはこのライブラリを指定して起動されました。移動するには、別のパスを指定して起動してください。
settings-show-folder = フォルダーで表示
settings-move = 移動…
settings-move-hint = ライブラリ、バックアップ、設定を別のフォルダーに移動します。移動先ですべて開けるようになるまで、ここからは何も削除されません。
settings-moving = 移動中…
settings-moved = ライブラリは{ $folder }にあります。
settings-backups = バックアップ
settings-backups-hint = 毎日と、新しいバージョンがライブラリを変更する前に作成され、最新の10件が残ります。手動で作成したものと、復元の前に作成されたものも、それぞれ最新の10件が残ります。
settings-backups-none = バックアップはまだありません。
backup-occasion-day = 日次
backup-occasion-migration = 更新の前
backup-occasion-asked = 手動
backup-occasion-before-restore = バックアップの復元の前
backup-maps = { $count ->
    [0] マップなし
   *[other] マップ{ $count }件
}
backup-unreadable = 読み取れません
backup-look = マップ
backup-look-of = { $date }のバックアップのマップ
backup-restore = 復元…
backup-restore-of = { $date }のバックアップを復元…
backup-show-of = { $date }のバックアップをフォルダーで表示
backup-all = { $count ->
   *[other] 古い{ $count }件を表示
}
backup-map-gone = ライブラリにありません
backup-map-changed = その後変更されています
backup-map-same = 今と同じです
backup-bring-back = 取り戻す
backup-bring-back-of = 「{ $title }」を取り戻す
backup-copy = コピーとして取り戻す
backup-copy-of = 「{ $title }」をコピーとして取り戻す
backup-brought-back = 「{ $title }」がライブラリに戻りました。
backup-brought-back-as-it-was = 「{ $title }」が、このバックアップの時点の内容でライブラリに戻りました。その後の変更は、削除されたマップに残っています。
backup-copied = 「{ $title }」が現在のマップの隣にあります。
restore-title = このバックアップを復元しますか？
restore-what = { $count ->
    [0] ライブラリは{ $date }の状態になり、マップはありません。
   *[other] ライブラリは{ $date }の状態になり、マップは{ $count }件になります。
}
restore-lost = それより新しいマップと変更は含まれなくなります。
restore-kept = 復元の前に現在のすべてがバックアップされ、「元に戻す」で取り戻せます。
restore-single = 1つのマップだけなら、バックアップの横の「マップ」を選んでください。コピーとして戻ります。
restore-do = 復元
restore-doing = 復元中…
restore-done = ライブラリは{ $date }の状態です。
restore-undone = ライブラリは元の状態に戻りました。
settings-file = 設定ファイル
settings-file-hint = ここで選んだすべての設定を、別のコンピューターや同僚のために。最近使ったファイルや操作の記録は含まれません。
import-settings-title = この設定を取り込みますか？
import-settings-from = { $file }によって次が変わります：
import-settings-none = すべての設定はすでに{ $file }のとおりです。
import-settings-setting = 設定
import-settings-now = 現在
import-settings-then = 取り込み後
import-settings-unknown = このバージョンにはないため、取り込みません：{ $names }。
import-settings-do = 取り込む
import-settings-done = { $file }の設定が有効になりました。
