# What pictures say of the journey in time and as a flow chart. The window has it from the picture and no copy of its own.

# In time.

timeline = Tijdlijn
timeline-about = Elke balk is zo lang als wat die voorstelt gewoonlijk duurt. Stippellijnen maken alleen plaats voor namen: daar verstrijkt geen tijd.
timeline-times = Gebruikelijke tijd
timeline-active = Actief
timeline-waiting = Wachten
timeline-time-of = { $title }
timeline-wait-of = { $title }, wachten
timeline-unknown = onbekend
timeline-cut = ingekort
timeline-worst = tot { $time }
timeline-elapsed = Sinds het begin
timeline-from = { $time }
timeline-from-at-least = ≥ { $time }
timeline-in-all = { $time } in totaal
timeline-split = { $active } actief, { $waiting } wachten
timeline-known = { $known } van { $of } touchpoints hebben een duur
timeline-per-stage = Per fase
timeline-strip = Op schaal
timeline-note-strip = De strook is de hele klantreis zoals die gewoonlijk verloopt, op schaal: niets is ingekort of verlengd. Wat daarvoor te kort is, is een haarlijn.
timeline-note-cut = { $number ->
    [one] Eén balk hierboven is ingekort, omdat die zo veel langer duurt dan de andere.
   *[other] { $number } balken hierboven zijn ingekort, omdat ze zo veel langer duren dan de andere.
}
timeline-note-hairline = { $number ->
    [one] Eén balk hierboven is langer getekend dan die duurt, als haarlijn, zodat die te zien is.
   *[other] { $number } balken hierboven zijn langer getekend dan ze duren, als haarlijnen, zodat ze te zien zijn.
}
timeline-note-waits-unknown = { $number ->
    [one] Van één overdracht heeft niemand aangegeven of de klant er wacht.
   *[other] Van { $number } overdrachten heeft niemand aangegeven of de klant er wacht.
}
timeline-note-elsewhere = { $number ->
    [one] Eén overdracht met wachttijd ligt niet op deze lijn: die slaat touchpoints over, gaat terug of komt alleen voor als er iets misgaat.
   *[other] { $number } overdrachten met wachttijd liggen niet op deze lijn: ze slaan touchpoints over, gaan terug of komen alleen voor als er iets misgaat.
}
figure-in-all = gewoonlijk, van begin tot eind
figure-at-least = minstens, van begin tot eind: iets is onbekend
figure-active = met iets te doen
figure-waiting = wachten
figure-worst = op zijn langst, in totaal
figure-percent = { $number }%
figure-share = van de tijd is wachten
figure-of = { $known } van { $of }
figure-known = touchpoints hebben een duur
empty-times = Hoe lang duurt elk hiervan, en hoe lang wacht de klant? Kies een balk, druk op Enter en typ: 5 min, 2 u, 3 d. Zodra er twee bekend zijn, zie je waar de tijd blijft.

# As a flow chart.

flow = Stroomschema
flow-about = Wat waarnaartoe leidt. Een dikke lijn is een overdracht die iemand heeft beschreven; een dunne is alleen de volgorde van de klantreis.
empty-flow = Nog niemand heeft een overdracht beschreven: de dunne lijnen zijn alleen de volgorde van de klantreis. Trek een lijn van het ene vak naar het andere en geef aan wat de aanleiding is, hoe lang het duurt en wat er verloren gaat. Meerdere lijnen uit één vak zijn een vertakking.
flow-fails = Als het misgaat
flow-escalates = Escaleert
flow-pauses = Ligt hier stil
flow-resumes = Gaat hier verder
flow-back = Terug naar { $number }
flow-leads-to = leidt naar { $titles }
flow-fails-to = als het misgaat, naar { $titles }
flow-goes-back-to = gaat terug naar { $titles }
flow-ends = de klantreis eindigt hier
figure-branches = { $number ->
    [one] vertakking
   *[other] vertakkingen
}
figure-back = { $number ->
    [one] weg terug
   *[other] wegen terug
}
figure-exceptions = { $number ->
    [one] alleen als er iets misgaat
   *[other] alleen als er iets misgaat
}
figure-escalations = { $number ->
    [one] escalatie
   *[other] escalaties
}
figure-pauses = { $number ->
    [one] legt de klantreis stil
   *[other] leggen de klantreis stil
}
figure-suggested = { $number ->
    [one] nog niet beschreven
   *[other] nog niet beschreven
}
legend-flow = Lijnen
legend-flow-said = Een overdracht
legend-flow-order = Volgende touchpoint
legend-flow-paused = De klantreis ligt stil
legend-flow-back = Terug naar wat eerder was
legend-flow-fails = Als het misgaat
legend-kinds = Touchpoints
