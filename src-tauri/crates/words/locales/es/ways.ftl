# What pictures say of the journey in time and as a flow chart. The window has it from the picture and no copy of its own.

# In time.

timeline = Cronología
timeline-about = Cada barra es tan larga como lo que suele durar lo que representa. Las líneas de puntos solo hacen sitio a los nombres: ahí no pasa el tiempo.
timeline-times = Tiempo habitual
timeline-active = Activo
timeline-waiting = En espera
timeline-time-of = { $title }
timeline-wait-of = { $title }, una espera
timeline-unknown = desconocido
timeline-cut = acortada
timeline-worst = hasta { $time }
timeline-elapsed = Desde el inicio
timeline-from = { $time }
timeline-from-at-least = ≥ { $time }
timeline-in-all = { $time } en total
timeline-split = { $active } activo, { $waiting } en espera
timeline-known = { $known } de { $of } puntos de contacto tienen duración
timeline-per-stage = En cada etapa
timeline-strip = A escala real
timeline-note-strip = La franja es todo el recorrido tal como suele transcurrir, a escala real: nada está acortado ni alargado. Lo que es demasiado breve se ve como una línea fina.
timeline-note-cut = { $number ->
    [one] Arriba hay una barra acortada, porque dura mucho más que las demás.
   *[other] Arriba hay { $number } barras acortadas, porque duran mucho más que las demás.
}
timeline-note-hairline = { $number ->
    [one] Arriba hay una barra dibujada más larga de lo que dura, como línea fina, para que se vea.
   *[other] Arriba hay { $number } barras dibujadas más largas de lo que duran, como líneas finas, para que se vean.
}
timeline-note-waits-unknown = { $number ->
    [one] De un traspaso nadie ha dicho si el cliente espera ahí.
   *[other] De { $number } traspasos nadie ha dicho si el cliente espera ahí.
}
timeline-note-elsewhere = { $number ->
    [one] Un traspaso con espera no está en esta línea: se salta puntos de contacto, vuelve atrás o solo ocurre cuando algo falla.
   *[other] { $number } traspasos con espera no están en esta línea: se saltan puntos de contacto, vuelven atrás o solo ocurren cuando algo falla.
}
figure-in-all = habitualmente, de principio a fin
figure-at-least = como mínimo, de principio a fin: hay algo que no se sabe
figure-active = con algo que hacer
figure-waiting = en espera
figure-worst = en el peor caso, en total
figure-percent = { $number } %
figure-share = del tiempo es espera
figure-of = { $known } de { $of }
figure-known = puntos de contacto con duración
empty-times = ¿Cuánto dura cada uno de estos y cuánto espera el cliente? Elige una barra, presiona Enter y escribe: 5 min, 2 h, 3 d. En cuanto se conozcan dos, verás adónde se va el tiempo.

# As a flow chart.

flow = Flujo
flow-about = Qué lleva a qué. Una línea gruesa es un traspaso que alguien ha descrito; una fina es solo el orden del recorrido.
empty-flow = Nadie ha descrito un traspaso todavía: las líneas finas son solo el orden del recorrido. Traza una línea de un cuadro a otro e indica qué lo desencadena, cuánto tarda y qué se pierde ahí. Varias líneas que salen de un cuadro son una bifurcación.
flow-fails = Cuando falla
flow-escalates = Se escala
flow-pauses = Se detiene aquí
flow-resumes = Continúa aquí
flow-back = Vuelve a { $number }
flow-leads-to = lleva a { $titles }
flow-fails-to = cuando falla, a { $titles }
flow-goes-back-to = vuelve a { $titles }
flow-ends = el recorrido termina aquí
figure-branches = { $number ->
    [one] bifurcación
   *[other] bifurcaciones
}
figure-back = { $number ->
    [one] vuelta atrás
   *[other] vueltas atrás
}
figure-exceptions = { $number ->
    [one] solo cuando algo falla
   *[other] solo cuando algo falla
}
figure-escalations = { $number ->
    [one] escalamiento
   *[other] escalamientos
}
figure-pauses = { $number ->
    [one] detiene el recorrido
   *[other] detienen el recorrido
}
figure-suggested = { $number ->
    [one] sin describir todavía
   *[other] sin describir todavía
}
legend-flow = Líneas
legend-flow-said = Un traspaso
legend-flow-order = El siguiente en orden
legend-flow-paused = El recorrido se detiene
legend-flow-back = Vuelve a lo anterior
legend-flow-fails = Cuando falla
legend-kinds = Puntos de contacto
