# A copy that can be given away.

redacted-name = ［名前］
redacted-quote = ［発言］
redacted-person = メンバー{ $number }
redacted-team = 部門{ $number }

share-removed = 取り除いたもの：{ $things }。
share-remains = ファイルから情報が漏れるおそれがまだあります。送る前にご確認ください：{ $things }。

share-lost-person = { $count }人の名前
share-lost-team = 部門{ $count }個
share-lost-mention = 文中の言及{ $count }件
share-lost-quote = 発言{ $count }件
share-lost-cost = 金額に関するもの{ $count }件
share-lost-author = カード{ $count }枚の作成者
share-lost-picture = 画像{ $count }枚
share-lost-link = ほかのマップへのリンク{ $count }件
share-lost-extension = ほかのプログラムのデータ{ $count }件

share-doubt-name = 名前の可能性がある言葉{ $count }件
share-doubt-mail = メールアドレス{ $count }件
share-doubt-phone = 電話番号{ $count }件
share-doubt-quotation = 引用符のあるテキスト{ $count }件
share-doubt-amount = 金額のあるテキスト{ $count }件

# The dialog.

share-title = 共有用コピー
share-about = ファイルを受け取る人に読まれたくないものを選んでください。コピーは独立したマップになり、誤ってこのマップに統合されることはありません。IDはすべて新しくなり、履歴、ほかのマップへのリンク、ほかのプログラムのデータは必ず除かれます。
share-remove = 取り除くもの
share-counted = { $label }（{ $count }）
share-names = 人の名前
share-names-hint = メンバーは「メンバー1」などに置き換わり、役割は除かれます。文中の名前は「［名前］」になります。作成者も取り除かれます。
share-quotes = 発言
share-quotes-hint = 発言のカードと、ペルソナの発言。
share-costs = 金額
share-costs-hint = アクションのコストと効果額、金額の指標とその測定値すべて。
share-authors = 作成者
share-authors-hint = どのカードを誰が書いたか。
share-pictures = 画像
share-pictures-hint = カードとペルソナの画像、およびその説明。
share-history = 履歴
share-history-hint = マップの過去の状態。このコピーからは必ず取り除かれます。
share-teams = 部門
share-teams-hint = 部門は「部門1」などになり、オーナーであることは変わりません。所属するメンバーの名前は、人の名前と同じように取り除かれます。
share-is-removed = 取り除かれるもの
share-nothing-removed = まだありません。
share-may-remain = ご自身でご確認ください
share-may-remain-hint = 次のものはそのまま残り、情報が漏れるおそれがあります。
share-nothing-remains = 情報が漏れるおそれのあるものは見つかりませんでした。
share-times = { $count }回
share-more = ほか{ $count }件
share-go-on = 形式を選択…
share-with-all = 名前、発言など、すべてがファイルに含まれます。
share-without = ファイルに含まれないもの：{ $things }
share-choose = 取り除くものを選択…
share-change = 変更…
