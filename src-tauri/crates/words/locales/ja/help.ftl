# ヘルプのウインドウと、サンプルを使ったツアー。

help-title = ヘルプ
help-window-title = ヘルプ – Throughline
help-contents = 目次
help-tools = ページ
help-search = ヘルプを検索
help-found = { $count ->
    [0] 該当するページはありません
   *[other] { $count }ページが見つかりました
}
help-back = 戻る
help-forward = 進む
help-language = このページは英語で書かれています。

tour-title = ツアー
tour-step = ステップ{ $number }/{ $count }：{ $what }
tour-done = 完了：{ $what }
tour-skip = スキップ
tour-back = 戻る
tour-more = 詳しく読む
tour-leave = ツアーを終了
tour-end = ツアーはこれで終わりです
tour-end-do = 行ったことはそのまま残り、元に戻すこともできます。各ステップの詳細はヘルプにあります。
tour-look = カードに移動する
tour-look-do = マップは表です。横にステージとタッチポイント、縦にレーンが並びます。カードをクリックするか、矢印キーで移動してEnterでセルに入ります。
tour-write = カードを書く
tour-write-do = クリックまたは矢印キーでセルに移動し、顧客が言いそうなことを入力してEnterを押します。
tour-pain = ペインポイントを書く
tour-pain-do = レーン「{ $lane }」で、深刻度を表す!4で終わるカードを入力し、Enterを押します。
tour-rate = 評価を変える
tour-rate-do = 曲線の点を上下にドラッグします。キーボードでは、点に移動して上または下の矢印キーを押します。
tour-move = カードを移動する
tour-move-do = カードを別のセルにドラッグするか、選択して{ $keys }を押します。
tour-pass = 引き継ぎを記述する
tour-pass-do = タッチポイントを選択して{ $keys }を押し、引き継ぎのきっかけを書きます。
tour-know = どのように分かったかを示す
tour-know-do = カードを選択し、詳細（{ $keys }）で別の根拠のレベルを選びます。
tour-lens = 別のレンズで見る
tour-lens-do = { $keys }を押します。ジャーニーがチャネルの間を縫うように進み、顧客がチャネルを変える所では縦になります。
tour-colour = カードを根拠で色分けする
tour-colour-do = { $keys }を押してレーンに戻り、コマンド「{ $action }」を検索します（{ $search }）。
tour-export = 持ち出す
tour-export-do = { $keys }を押します。出来上がりのページがそのまま表示されます。保存する必要はありません。
