# The command line.

cli-error = エラー：{ $what }
cli-hint = ヒント：{ $what }
cli-warning = 警告：{ $what }
cli-no-history = { $file }：マップの履歴が含まれるのは.journeyだけです。
cli-no-history-hint = 名前の末尾を.journeyにするか、履歴の指定を外してください。
cli-no-command = { $file }、{ $line }行目、{ $column }文字目：{ $what }
cli-no-command-hint = 各行に、アプリが送るものと同じ「do」を含むJSONオブジェクトを1つ書いてください。
cli-refused = { $file }、{ $line }行目：{ $what }
cli-missing-hint = IDはマップで確認できます。.jsonとして書き出すと、すべてのIDが含まれます。
cli-no-text = { $file }：UTF-8のテキストではありません。
cli-no-text-hint = ファイルをUTF-8として保存してください。
cli-unsound = ライブラリに問題が{ $count }件あります。
cli-unsound-hint = ファイルを残しておいてください。アプリでマップを開くと、可能なものは修復されます。
cli-output = 結果を出力できません。{ $what }
cli-output-hint = 出力先を確認してください。
cli-row-left-out = { $file }、{ $line }行目：{ $what }この行は省略しました。
cli-row-otherwise = { $file }、{ $line }行目：{ $what }
cli-column-kept = { $file }：列「{ $header }」は未知の列です。値は、各行から作成されたものとともに保持します。
cli-problem = マップ{ $map }：{ $what }
cli-well = 問題ありません：{ $maps }、{ $records }、{ $pictures }。
cli-maps = マップ{ $count }件
cli-records = レコード{ $count }件
cli-pictures = 画像{ $count }枚
cli-field = { $name }：{ $value }
cli-title = タイトル
cli-state = 現状／将来像
cli-stages = ステージ
cli-touchpoints = タッチポイント
cli-lanes = レーン
cli-cards = カード
cli-pain-points = ペインポイント
cli-opportunities = 機会
cli-personas = ペルソナ
cli-emotions = 評価
cli-channels = チャネル
cli-teams = チーム
cli-hand-offs = 引き継ぎ
cli-measure = { $title }：{ $what }
cli-measure-value = { $value }、{ $period }
cli-measure-detail = { $value }（{ $detail }）
cli-measure-target = 目標値{ $target }（{ $difference }）
cli-measure-nothing = まだ数えていません
cli-measure-reason = 値なし、{ $period }。{ $reason }
cli-measure-formula = { $formula } = { $value }
cli-measures = { $count ->
    [0] 指標はありません。
   *[other] 指標{ $count }件。
}
cli-no-map = { $file }：このファイルに追加するよう指定されていますが、マップが含まれていません。
cli-no-map-hint = --intoで.journeyか.jsonファイルを指定するか、journey convertでファイルをマップにしてください。
cli-map-already = { $file }：これはすでにマップです。
cli-map-already-hint = journey convertで変換してください。マップに追加できるのは、ほかのプログラムのファイルです。
cli-sheets = { $file }：このブックにはシートが{ $parts }枚あります。これは「{ $title }」です。--partで別のものを選べます。
cli-parts = { $file }：このファイルにはジャーニーが{ $parts }件あります。これは「{ $title }」です。--partで別のものを選べます。
cli-log-cases = ケース
cli-log-interactions = インタラクション
cli-log-from = 開始
cli-log-until = 終了
cli-log-kind = ケースの種類
cli-log-kinds = オブジェクトの種類
cli-log-column = 列「{ $header }」
cli-log-activities = アクティビティ
cli-log-hands = チームとメンバー
cli-log-trait = 属性「{ $name }」
cli-log-left-out = { $file }、{ $line }行目：{ $what }これは省略しました。
cli-study-journeys = マップ上のジャーニー
cli-study-left-out = マップにないインタラクション
cli-study-stage = ステージ「{ $name }」
cli-study-reached = 順番どおりに到達{ $reached }、一度でも訪問{ $visited }
cli-study-switched = チャネルを切り替えるジャーニー
cli-study-returned = 戻ってくるジャーニー
cli-study-waits = 待ち時間の合計
cli-study-ways = 経路
cli-study-differs = 相違：{ $name }
cli-study-times = マップ{ $map }、データ{ $data }（n = { $n }）
cli-study-values = マップ{ $map }、データ{ $data }（n = { $n }）
cli-study-seen = 確認済み（n = { $n }）
cli-study-spread = 中央値{ $median }、95%が{ $most }以内
cli-no-secret = 「{ $word }」は取り除けるものではありません。
cli-no-secret-hint = 次のいずれかを指定してください：{ $words }。部門はteam:NAMEと指定します。
cli-no-team = マップに「{ $name }」という部門はありません。
cli-no-team-hint = ある部門：{ $teams }。
cli-no-teams-hint = マップに部門がありません。
cli-no-table = { $file }：列を対応付けられる表がファイルにありません。
cli-no-table-hint = 列があるのは、CSV、TSV、XLSX、ODSだけです。
