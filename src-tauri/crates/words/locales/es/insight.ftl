# What interaction data says, written into the map as metrics.
insight-switch-rate = Recorridos que cambian de canal
insight-switch-rate-defined = Recorridos con al menos un cambio de canal, de todos aquellos cuyos canales se conocen. De datos de interacción.
insight-switches-per-transition = Cambios de canal por transición
insight-switches-per-transition-defined = Transiciones entre visitas en las que cambia el canal, de todas aquellas en las que se conoce en ambos lados. De datos de interacción.
insight-switches-per-journey = Cambios de canal por recorrido
insight-switches-per-journey-defined = Todos los cambios de canal entre todos los recorridos cuyos canales se conocen. De datos de interacción.
insight-return-rate = Recorridos que vuelven
insight-return-rate-defined = Recorridos que vuelven a un punto de contacto en el que ya habían estado, pasada media hora o viniendo de otro. De datos de interacción.
