# Was Interaktionsdaten sagen, als Kennzahlen in die Karte geschrieben.
insight-switch-rate = Reisen mit Kanalwechsel
insight-switch-rate-defined = Reisen mit mindestens einem Kanalwechsel, von allen, deren Kanäle bekannt sind. Aus Interaktionsdaten.
insight-switches-per-transition = Kanalwechsel je Übergang
insight-switches-per-transition-defined = Übergänge zwischen Besuchen, bei denen der Kanal wechselt, von allen, bei denen er auf beiden Seiten bekannt ist. Aus Interaktionsdaten.
insight-switches-per-journey = Kanalwechsel je Reise
insight-switches-per-journey-defined = Alle Kanalwechsel, geteilt durch alle Reisen, deren Kanäle bekannt sind. Aus Interaktionsdaten.
insight-return-rate = Reisen, die zurückkommen
insight-return-rate-defined = Reisen, die nach einer halben Stunde oder von woanders an einen Kontaktpunkt zurückkommen, an dem sie schon waren. Aus Interaktionsdaten.
