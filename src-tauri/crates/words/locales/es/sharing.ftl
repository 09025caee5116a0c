# A copy that can be given away.

redacted-name = [nombre]
redacted-quote = [cita]
redacted-person = Persona { $number }
redacted-team = Departamento { $number }

share-removed = Se ha quitado: { $things }.
share-remains = El archivo aún podría revelar demasiado; revísalo antes de enviarlo: { $things }.

share-lost-person = { $count ->
    [one] el nombre de una persona
   *[other] los nombres de { $count } personas
}
share-lost-team = { $count ->
    [one] un departamento
   *[other] { $count } departamentos
}
share-lost-mention = { $count ->
    [one] una mención en un texto
   *[other] { $count } menciones en textos
}
share-lost-quote = { $count ->
    [one] una cita
   *[other] { $count } citas
}
share-lost-cost = { $count ->
    [one] un elemento expresado en dinero
   *[other] { $count } elementos expresados en dinero
}
share-lost-author = { $count ->
    [one] la autoría de una tarjeta
   *[other] la autoría de { $count } tarjetas
}
share-lost-picture = { $count ->
    [one] una imagen
   *[other] { $count } imágenes
}
share-lost-link = { $count ->
    [one] un enlace a otro mapa
   *[other] { $count } enlaces a otros mapas
}
share-lost-extension = { $count ->
    [one] lo que otros programas guardan en un elemento
   *[other] lo que otros programas guardan en { $count } elementos
}

share-doubt-name = { $count ->
    [one] una palabra que podría ser un nombre
   *[other] { $count } palabras que podrían ser nombres
}
share-doubt-mail = { $count ->
    [one] una dirección de correo electrónico
   *[other] { $count } direcciones de correo electrónico
}
share-doubt-phone = { $count ->
    [one] un número de teléfono
   *[other] { $count } números de teléfono
}
share-doubt-quotation = { $count ->
    [one] un texto con comillas
   *[other] { $count } textos con comillas
}
share-doubt-amount = { $count ->
    [one] un texto con una cantidad de dinero
   *[other] { $count } textos con cantidades de dinero
}

# The dialog.

share-title = Copia para compartir
share-about = Elige qué no debe leer quien reciba el archivo. La copia es un mapa propio, para que no se pueda fusionar con este por accidente: todos los identificadores son nuevos, y nunca incluye su historial, los enlaces a otros mapas ni lo que otros programas guardan en él.
share-remove = Quitar
share-counted = { $label } ({ $count })
share-names = Nombres de personas
share-names-hint = Las personas pasan a ser «Persona 1», sin rol. En los textos pone «[nombre]» en su lugar. También se quita la autoría.
share-quotes = Citas
share-quotes-hint = Las tarjetas que son citas y lo que dirían los arquetipos.
share-costs = Costos
share-costs-hint = Lo que cuestan y aportan las acciones, y las métricas en dinero con todo lo contado para ellas.
share-authors = Autoría
share-authors-hint = Quién escribió cada tarjeta.
share-pictures = Imágenes
share-pictures-hint = En tarjetas y de arquetipos, con sus descripciones.
share-history = Historial
share-history-hint = Estados anteriores del mapa. Siempre se quita de estas copias.
share-teams = Departamentos
share-teams-hint = Un departamento pasa a ser «Departamento 1» y sigue siendo responsable de lo mismo. Sus personas se quitan igual que los nombres.
share-is-removed = Qué se quita
share-nothing-removed = Nada todavía.
share-may-remain = Revisa esto tú
share-may-remain-hint = Se queda como está y aún podría revelar demasiado.
share-nothing-remains = No se ha encontrado nada que aún pudiera revelar demasiado.
share-times = { $count ->
    [one] una vez
   *[other] { $count } veces
}
share-more = { $count ->
    [one] y uno más
   *[other] y { $count } más
}
share-go-on = Elegir un formato…
share-with-all = El archivo incluye nombres, citas y todo lo demás.
share-without = El archivo no incluye: { $things }
share-choose = Quitar algo…
share-change = Cambiar…
