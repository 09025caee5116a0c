# What is done about what was found: files of actions, and what the picture says about priorities.
# The window takes the latter from the picture and has no copy.

actions-none = マップにはまだアクションがありません。
calendar-undated = 日付のないアクション{ $count }件は、カレンダーに入りません。
weighed-result = { $filled } = { $value }
weighed-percent = { $number }%
weighed-points = { $number }

# The lens Priorities.

priorities = 優先順位
priorities-about = 先に取り組むべきことを示します。機会はどれも自分だけの位置を持つので、すべてを重要とすることはできません。
priorities-impact = インパクトと労力
priorities-impact-about = 縦は機会の効果の大きさ、横は必要な労力です。数字は順位で、インパクトが大きいものが先、同じなら労力が小さいものが先です。インパクトは3から、労力は4から大きいとみなします。
priorities-impact-corner = 縦：インパクト、横：労力
priorities-impact-best = すぐに成果が出る
priorities-impact-bold = 大きな挑戦
priorities-impact-small = 合間に対応
priorities-impact-poor = 見合わない
priorities-impact-up = インパクト{ $number }/5、{ $level }
priorities-impact-across = 労力{ $number }/5、{ $level }
priorities-impact-spoken = { $text }。順位{ $rank }、インパクト{ $up }、労力{ $across }：{ $quarter }
priorities-value = 価値と実現性
priorities-value-about = 縦は顧客にとっての機会の価値、横は実現性です。数字は順位で、価値が大きいものが先、同じなら実現性が高いものが先です。どちらも3から高いとみなします。
priorities-value-corner = 縦：価値、横：実現性
priorities-value-best = 実行する
priorities-value-bold = 方法を探る
priorities-value-small = あればよい
priorities-value-poor = 見送る
priorities-value-up = 価値{ $number }/5、{ $level }
priorities-value-across = 実現性{ $number }/5、{ $level }
priorities-value-spoken = { $text }。順位{ $rank }、価値{ $up }、実現性{ $across }：{ $quarter }
priorities-step = { $number } · { $level }
priorities-step-1 = 非常に低い
priorities-step-2 = 低い
priorities-step-3 = 中程度
priorities-step-4 = 高い
priorities-step-5 = 非常に高い
priorities-tray = { $number ->
    [0] すべて配置済み
   *[other] 未配置{ $number }件
}
priorities-tray-about = ボードにドラッグするか、Alt+矢印キーで移動します。
priorities-tray-all = まず1つをボードにドラッグするか、Alt+矢印キーで移動してください。次からは、すでにあるものと比べながら置いていきます。
priorities-tray-done = 新しい機会はここに入ります。
priorities-unplaced-spoken = { $text }。未配置
priorities-unsaid = 内容のない機会
priorities-score-about = { $formula }。{ $scales }
priorities-rice-scales = リーチ：一定期間の顧客数。インパクト：3、2、1、0.5、0.25。確信度：100、80、50%。労力：人月。
priorities-ice-scales = それぞれ1〜10。
priorities-opportunity-scales = どちらも0〜10：顧客にとっての重要度と、現在の満足度。
priorities-column-name = 機会
priorities-column-rank = 順位
priorities-column-score = スコア
priorities-no-scores = スコアはまだありません
priorities-no-scores-about = 機会を選択し、マップの横の「価値の見積もり」に数値を入力してください。スコアとともにここに表示されます。
priorities-empty = 機会はまだありません
priorities-empty-about = 機会は、うまくいっていないことに応えるものです。ペインポイントか引き継ぎを選択してCtrl+Alt+Oで機会を作るか、機会のレーンにカードを書いてください。最小の労力で最大の効果が得られるものが、ここでわかります。
