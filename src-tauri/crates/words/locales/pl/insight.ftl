# What interaction data says, written into the map as metrics.
insight-switch-rate = Podróże ze zmianą kanału
insight-switch-rate-defined = Podróże z co najmniej jedną zmianą kanału, wśród wszystkich, których kanały są znane. Z danych o interakcjach.
insight-switches-per-transition = Zmiany kanału na przejście
insight-switches-per-transition-defined = Przejścia między wizytami, przy których zmienia się kanał, wśród wszystkich, przy których jest on znany po obu stronach. Z danych o interakcjach.
insight-switches-per-journey = Zmiany kanału na podróż
insight-switches-per-journey-defined = Wszystkie zmiany kanału podzielone przez wszystkie podróże, których kanały są znane. Z danych o interakcjach.
insight-return-rate = Podróże z powrotem
insight-return-rate-defined = Podróże, które wracają do punktu styku, w którym już były, po pół godzinie lub z innego miejsca. Z danych o interakcjach.
