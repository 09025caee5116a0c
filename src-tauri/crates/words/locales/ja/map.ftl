# The words of a map. What they mean is said in the README; use exactly these.

untitled-map = 名称未設定のマップ
untitled-stage = 名称未設定のステージ
untitled-touchpoint = 名称未設定のタッチポイント
untitled-persona = 名前のないペルソナ

state-current = 現状
state-future = 将来像
basis-assumption = 仮説に基づく
basis-research = 調査に基づく

badge-assumed = 仮説
badge-researched = 調査済み

touchpoint-kind-direct = 直接
touchpoint-kind-indirect = 間接
touchpoint-kind-physical = 物理的
touchpoint-kind-action = 顧客の行動
touchpoint-kind-wait = 待ち

lane-text = メモ
lane-images = ストーリーボード
lane-actions = 顧客の行動
lane-emotions = 感情
lane-quotes = 発言
lane-thoughts = 思考
lane-needs = ニーズ
lane-pain_points = ペインポイント
lane-opportunities = 機会
lane-physical_evidence = フィジカルエビデンス
lane-frontstage = フロントステージ
lane-backstage = バックステージ
lane-systems = システム
lane-policy = 規定
lane-metrics = 指標
lane-line_of_interaction = インタラクションの境界線
lane-line_of_visibility = 可視性の境界線
lane-line_of_internal_interaction = 内部インタラクションの境界線

card-note = メモ
card-quote = 発言
card-pain_point = ペインポイント
card-opportunity = 機会
card-image = 画像
card-heading = 見出し

breakdown-content = コンテンツ
breakdown-data = データ
breakdown-process = プロセス
breakdown-ownership = 責任の所在

evidence-assumption = 仮説
evidence-anecdote = 伝聞
evidence-research = 調査
evidence-data = データ
evidence-disputed = 異論あり

owner-owned = オーナーあり
owner-unknown = オーナー不明
owner-disputed = オーナーに異論あり

repeats-customer = 顧客
repeats-staff = スタッフ
repeats-nobody = なし

medium-digital = デジタル
medium-voice = 音声
medium-message = メッセージ
medium-personal = 対面
medium-physical = 物理的
medium-media = メディア

channel-phone = 電話
channel-e-mail = メール
channel-chat = チャット
channel-messenger = WhatsApp
channel-sms = SMS
channel-social = SNS
channel-web = Webサイト
channel-app = アプリ
channel-self-service = セルフサービス端末
channel-video-call = ビデオ通話
channel-store = 店舗
channel-field-visit = 自宅訪問
channel-event = イベント
channel-post = 郵便
channel-word-of-mouth = 口コミ
channel-advert = 広告
channel-other = その他

emotion--2 = 最悪
emotion--1 = 悪い
emotion-0 = 普通
emotion-1 = 良い
emotion-2 = 最高

stage-set-classic = 認知から推奨まで
stage-set-delivery = 購入と配送
stage-set-relationship = 関係構築
stage-set-loyalty = 利用とロイヤルティ
stage-awareness = 認知
stage-consideration = 検討
stage-purchase = 購入
stage-advocacy = 推奨
stage-evaluation = 比較
stage-delivery = 配送
stage-support = サポート
stage-usage = 利用
stage-awareness-and-acquisition = 認知と獲得
stage-onboarding-and-engagement = 導入と関係づくり
stage-post-purchase-support = 購入後のサポート

# The templates, and what each of them teaches.

template-fault-repair = 故障と修理
template-fault-repair-lesson = ジャーニー全体の読み方：7つの引き継ぎ、2人の顧客、そして何を誰が受け持つか。
template-online-purchase = オンライン購入と返品
template-online-purchase-lesson = チャネルの切り替え：アプリからチャット、店舗へ。そのたびに失われるもの。
template-insurance-claim = 保険金の請求
template-insurance-claim-lesson = 待ち：連絡のない時間も、長さとオーナーのある1つのステップです。
template-public-service = 役所への申請
template-public-service-lesson = 例外と繰り返し：二度尋ねられることと、その裏にある規則。
template-patient-visit = 通院
template-patient-visit-lesson = 同じ1日の2人のペルソナ：患者と家族が正反対に感じる場面。
template-employee-onboarding = 入社とオンボーディング
template-employee-onboarding-lesson = 社内のジャーニー：オーナーがいない、または3チームが同時にオーナーになっているステップ。
template-software-onboarding = ソフトウェアの導入
template-software-onboarding-lesson = デジタルのみ：目の届かないレビューや口コミで決まること。
template-event = イベント
template-event-lesson = 開催前、当日、開催後：画面だけでなく、場所や紙や行列も。

# What the picture itself says.

section-about = このマップについて
section-grid = ジャーニー
section-parking = パーキングロット
section-measured = ジャーニー全体の指標
row-stages = ステージ
row-touchpoints = タッチポイント
row-lanes = レーン
row-emotion-notes = 感情についてのメモ
row-whole-stage = ステージ全体
row-across = 複数のタッチポイント
across-spoken = { $from }から{ $until }まで、タッチポイント{ $count }個
moment-of-truth = 真実の瞬間
hand-off-owner = 引き継ぎ：{ $owner }
hand-off-from-to = { $from }から{ $to }への引き継ぎ
hand-off-suggested = 引き継ぎは未記述です。
hand-off-channel = チャネルが{ $from }から{ $to }に変わります。
hand-off-team = オーナーが{ $from }から{ $to }に変わります。
severity-of = 深刻度{ $number }（最大5）
card-impact = インパクト{ $number }
card-effort = 労力{ $number }
emotion-spoken = { $persona }、{ $touchpoint }：{ $value }、{ $word }
rating-n-unknown = 尋ねた人数は不明
rating-n = { $number }人に確認
# The highest rating minus the lowest: from 3 on it is worth a talk.
rating-spread = { $number ->
    [0] 全員一致
    [1] 評価の差は1
    [2] 評価の差は2
   *[other] 評価の差は{ $number }：話し合いましょう
}
curve-spoken = { $persona }の感情：{ $first }の{ $from }から{ $last }の{ $to }まで。最低は{ $lowest }の{ $low }、最高は{ $highest }の{ $high }。
curve-spoken-once = { $persona }の感情：{ $first }で{ $from }。
duration-seconds = { $number }秒
duration-minutes = { $number }分
duration-hours = { $number }時間
duration-days = { $number }日
fact-question = ビジネス上の問い
fact-scenario = シナリオ
fact-goal = 顧客が望むこと
fact-start = 始まり
fact-end = 終わり
fact-owner = オーナー
fact-source = 情報源（カードに記載がない場合）
fact-review = 見直し日
section-legend = マップの読み方
legend-line = ジャーニー
legend-way = タッチポイントから次のタッチポイントへ
legend-wait = 顧客が待つ
legend-hand-offs = 引き継ぎ
legend-hand-off = 記述済み
legend-hand-off-unknown = オーナー不明
legend-hand-off-disputed = オーナーに異論あり
legend-hand-off-suggested = チャネルかチームが変わるが未記述
legend-owners = オーナー
legend-owner-owned = チーム、メンバー
legend-owner-unknown = オーナー不明
legend-owner-disputed = オーナーに異論あり：双方を記載
legend-evidence = 根拠
legend-evidence-assumption = 仮説（破線の枠）
legend-evidence-anecdote = 伝聞
legend-evidence-research = 調査
legend-evidence-data = データ
legend-evidence-disputed = 異論あり
legend-cards = カード
legend-severity = ペインポイントの深刻度、1〜5
legend-stack = スタックとその枚数
legend-emotions = 感情
legend-rating-known = 裏付けのある評価
legend-rating-assumed = 仮説の評価
legend-no-rating = 評価なし
legend-colours = カードの色：{ $by }
legend-colour-others = ほか{ $number }件
legend-colour-none-owner = オーナー未確認
legend-colour-none-department = 部門なし
legend-colour-none-severity = 深刻度なし
legend-colour-none-tag = タグなし
legend-colour-none-author = 作成者なし
colour-by-kind = 種類
colour-by-evidence = 根拠
colour-by-owner = オーナー
colour-by-department = タッチポイントの部門
colour-by-severity = 深刻度
colour-by-tag = タグ
colour-by-author = 作成者
persona-goals = 目標
persona-frustrations = 不満
persona-behaviours = 行動特性
persona-channels = 好みのチャネル
empty-stages = ここにステージが入ります。左から右へ進むジャーニーの段階です（認知、購入、配送、サポートなど）。
empty-touchpoints = ここにタッチポイントが入ります。各ステージの中の場面です。
empty-stage = タッチポイントがまだありません。このステージの場面がここに入ります。
empty-lanes = ここにレーンが入ります。顧客の行動、思考、感情などです。
empty-personas = このジャーニーをたどるのは誰ですか？ここにペルソナが入ります。

# What is folded away is counted.
folded-touchpoints = タッチポイント{ $number }個
stack-count = { $number }枚
stack-closed = { $number }枚のスタック
stack-open = { $number }枚のスタック（開いています）
stack-under = 上のスタックの中
heading-open = カード{ $number }枚の見出し
heading-closed = カード{ $number }枚の見出し（折りたたみ中）
folded-cards = カード{ $number }枚
folded-metrics = 指標{ $number }件
folded-lane = 折りたたみ中
