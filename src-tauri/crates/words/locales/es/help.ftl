# La ventana de ayuda y el recorrido guiado por el ejemplo.

help-title = Ayuda
help-window-title = Ayuda – Throughline
help-contents = Contenido
help-tools = Páginas
help-search = Buscar en la ayuda
help-found = { $count ->
    [0] Ninguna página lo menciona
    [one] Una página lo menciona
   *[other] { $count } páginas lo mencionan
}
help-back = Atrás
help-forward = Adelante
help-language = Esta página está escrita en inglés.

tour-title = Visita guiada
tour-step = Paso { $number } de { $count }: { $what }
tour-done = Hecho: { $what }
tour-skip = Omitir
tour-back = Atrás
tour-more = Leer más
tour-leave = Salir de la visita guiada
tour-end = Fin de la visita guiada
tour-end-do = Lo que has hecho se queda y se puede deshacer. La ayuda cuenta más sobre cada paso.
tour-look = Ve a una tarjeta
tour-look-do = El mapa es una tabla: etapas y puntos de contacto a lo ancho, carriles hacia abajo. Haz clic en una tarjeta; o muévete con las flechas y entra en una celda con Enter.
tour-write = Escribe una tarjeta
tour-write-do = Ve a una celda con un clic o con las flechas, escribe lo que podría decir un cliente y presiona Enter.
tour-pain = Anota un punto de dolor
tour-pain-do = En el carril «{ $lane }», escribe una tarjeta que termine en !4, su gravedad, y presiona Enter.
tour-rate = Cambia una valoración
tour-rate-do = Arrastra un punto de una curva hacia arriba o hacia abajo. Con el teclado: ve al punto y presiona la flecha arriba o abajo.
tour-move = Mueve una tarjeta
tour-move-do = Arrastra una tarjeta a otra celda; o selecciónala y presiona { $keys }.
tour-pass = Describe un traspaso
tour-pass-do = Selecciona un punto de contacto, presiona { $keys } y di qué desencadena el traspaso.
tour-know = Di cómo se sabe
tour-know-do = Selecciona una tarjeta y elige otro nivel de evidencia en sus detalles ({ $keys }).
tour-lens = Mira con otra lente
tour-lens-do = Presiona { $keys }: el recorrido se entreteje con los canales y se pone vertical donde el cliente cambia de canal.
tour-colour = Colorea las tarjetas por evidencia
tour-colour-do = Presiona { $keys } para volver a los carriles. Después busca el comando «{ $action }» ({ $search }).
tour-export = Llévatelo
tour-export-do = Presiona { $keys }. Verás las páginas tal como quedarán, y no hace falta que guardes nada.
