# The command line.

cli-error = error: { $what }
cli-hint = sugerencia: { $what }
cli-warning = aviso: { $what }
cli-no-history = { $file }: solo un archivo .journey incluye el historial de un mapa.
cli-no-history-hint = Termina el nombre en .journey, o prescinde del historial.
cli-no-command = { $file }, línea { $line }, columna { $column }: { $what }
cli-no-command-hint = Cada línea contiene un objeto JSON con «do», como los envía la aplicación.
cli-refused = { $file }, línea { $line }: { $what }
cli-missing-hint = Consulta los identificadores en el mapa: escrito como .json los incluye todos.
cli-no-text = { $file }: esto no es texto UTF-8.
cli-no-text-hint = Guarda el archivo como UTF-8.
cli-unsound = { $count ->
    [one] Hay un problema en la biblioteca.
   *[other] Hay { $count } problemas en la biblioteca.
}
cli-unsound-hint = Conserva el archivo. La aplicación repara lo que puede al abrir el mapa.
cli-output = No se puede imprimir la respuesta. { $what }
cli-output-hint = Comprueba adónde va la salida.
cli-row-left-out = { $file }, línea { $line }: { $what } La fila se ha omitido.
cli-row-otherwise = { $file }, línea { $line }: { $what }
cli-column-kept = { $file }: no se reconoce la columna «{ $header }»; sus valores se guardan con aquello en que se han convertido sus filas.
cli-problem = Mapa { $map }: { $what }
cli-well = Todo está bien: { $maps }, { $records }, { $pictures }.
cli-maps = { $count ->
    [one] { $count } mapa
   *[other] { $count } mapas
}
cli-records = { $count ->
    [one] { $count } elemento
   *[other] { $count } elementos
}
cli-pictures = { $count ->
    [one] { $count } imagen
   *[other] { $count } imágenes
}
cli-field = { $name }: { $value }
cli-title = título
cli-state = estado
cli-stages = etapas
cli-touchpoints = puntos de contacto
cli-lanes = carriles
cli-cards = tarjetas
cli-pain-points = puntos de dolor
cli-opportunities = oportunidades
cli-personas = arquetipos
cli-emotions = emociones
cli-channels = canales
cli-teams = equipos
cli-hand-offs = traspasos
cli-measure = { $title }: { $what }
cli-measure-value = { $value }, { $period }
cli-measure-detail = { $value }; { $detail }
cli-measure-target = objetivo { $target } ({ $difference })
cli-measure-nothing = nada contado todavía
cli-measure-reason = sin valor, { $period }. { $reason }
cli-measure-formula = { $formula } = { $value }
cli-measures = { $count ->
    [0] Sin métricas.
    [one] { $count } métrica.
   *[other] { $count } métricas.
}
cli-no-map = { $file }: se quiere añadir algo a este archivo, y no contiene ningún mapa.
cli-no-map-hint = Indica un .journey o un .json con --into, o convierte el archivo en un mapa con journey convert.
cli-map-already = { $file }: esto ya es un mapa.
cli-map-already-hint = Conviértelo con journey convert. Lo que se añade a un mapa viene de otros programas.
cli-sheets = { $file }: hay { $parts } hojas en este libro; esta es «{ $title }». Elige otra con --part.
cli-parts = { $file }: hay { $parts } recorridos en este archivo; este es «{ $title }». Elige otro con --part.
cli-log-cases = casos
cli-log-interactions = interacciones
cli-log-from = desde
cli-log-until = hasta
cli-log-kind = tipo de los casos
cli-log-kinds = tipos de objetos
cli-log-column = columna «{ $header }»
cli-log-activities = actividades
cli-log-hands = equipos y personas
cli-log-trait = rasgo «{ $name }»
cli-log-left-out = { $file }, línea { $line }: { $what } Se ha omitido.
cli-study-journeys = recorridos en el mapa
cli-study-left-out = interacciones que no están en el mapa
cli-study-stage = etapa «{ $name }»
cli-study-reached = { $reached } llegaron en orden, { $visited } estuvieron ahí
cli-study-switched = cambian de canal
cli-study-returned = vuelven
cli-study-waits = espera en total
cli-study-ways = rutas
cli-study-differs = difiere: { $name }
cli-study-times = mapa { $map }, datos { $data } (n = { $n })
cli-study-values = mapa { $map }, datos { $data } (n = { $n })
cli-study-seen = visto (n = { $n })
cli-study-spread = mediana { $median }, 95 % en menos de { $most }
cli-no-secret = «{ $word }» no es algo que se pueda quitar.
cli-no-secret-hint = Nombra alguno de estos: { $words }, o team:NOMBRE para un departamento.
cli-no-team = Ningún departamento del mapa se llama «{ $name }».
cli-no-team-hint = Hay: { $teams }.
cli-no-teams-hint = El mapa no tiene departamentos.
cli-no-table = { $file }: en este archivo no hay ninguna tabla cuyas columnas se puedan asignar.
cli-no-table-hint = Solo CSV, TSV, XLSX y ODS tienen columnas.
