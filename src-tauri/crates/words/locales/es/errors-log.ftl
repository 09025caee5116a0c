# What interaction data says that cannot be taken, or not as it stands there.

log-empty = No hay nada en este archivo.
log-empty-hint = Comprueba que has elegido el archivo correcto y que está guardado.
log-no-log = No son datos de interacción que se puedan leer.
log-no-log-hint = Exporta los datos como CSV con una fila por interacción (quién, qué, cuándo), o como XES u OCEL.
log-database = Es una base de datos de otro programa, que no se abre.
log-database-hint = Exporta los datos como OCEL 2.0 en JSON o XML, o como CSV.
log-packed-broken = El archivo comprimido está dañado y no se puede descomprimir.
log-no-columns = No se reconoce ninguna columna para: { $missing }. Las cabeceras son { $headers }.
log-no-columns-hint = Indica qué columna es, o pon estos nombres en la primera fila: case, activity, time.
log-no-such-column = No existe la columna «{ $column }»; las cabeceras son { $headers }.
log-no-such-kind = No hay objetos del tipo «{ $kind }» a los que les ocurriera algo; los tipos son { $kinds }.
log-no-such-hint = Elige uno de los que hay.
log-nothing = No hay ninguna interacción en este archivo.
log-nothing-because = No se ha podido leer ninguna interacción de este archivo. La mayoría se ha omitido por este motivo: { $reason }
log-nothing-hint = Comprueba que has elegido las columnas o el tipo de objeto correctos.
log-too-large = El archivo supera los { $most } MB, que es el máximo.
log-too-many = { $of ->
    [interactions] Hay más de { $most } interacciones, que es el máximo.
    [cases] Hay más de { $most } casos, que es el máximo.
    [activities] Hay más de { $most } actividades distintas, que es el máximo.
    [channels] Hay más de { $most } canales distintos, que es el máximo.
    [hands] Hay más de { $most } equipos o personas distintos, que es el máximo.
   *[parts] Hay más de { $most } eventos, objetos y vínculos entre ellos, que es el máximo.
}
log-too-many-hint = Exporta un tiempo más corto o menos clientes. Si hay demasiados nombres, quizás corresponda otra columna u otro atributo.

log-role-case = caso
log-role-activity = actividad
log-role-time = hora
log-role-until = fin
log-role-phase = inicio o fin
log-role-instance = qué va junto
log-role-channel = canal
log-role-hand = equipo o persona
log-role-trait = rasgo del caso
log-role-ignore = no se lee

log-record = «{ $id }»: { $what }
log-more = { $count ->
    [one] { $count } lugar además de los nombrados: { $reason }
   *[other] { $count } lugares además de los nombrados: { $reason }
}
log-no-case = No dice de quién es el recorrido.
log-no-activity = No dice qué ocurrió.
log-no-time = No dice cuándo ocurrió.
log-time = «{ $text }» no es una hora que se pueda leer. Escríbela así: 2024-03-13 10:21:14.
log-times = No se puede leer la hora.
log-until = «{ $text }» no es una hora que se pueda leer; solo se toma el inicio.
log-untils = No se puede leer el fin; solo se toma el inicio.
log-backwards = Termina antes de empezar; solo se toma el inicio.
log-fields = La fila tiene más campos que cabeceras hay.
log-long-name = Tiene un nombre de más de 1000 bytes.
log-phase = «{ $text }» no es ni un inicio ni un fin.
log-phases = No es ni un inicio ni un fin.
log-no-name = El caso no tiene nombre y se llama «{ $text }».
log-no-names = El caso no tiene nombre y se llama por su número.
log-same-name = Hay otro caso con este nombre; este se llama «{ $text }».
log-same-names = Hay otro caso con este nombre; este lleva un número detrás.
log-same-id = Hay otro con el identificador «{ $text }».
log-same-ids = Hay otro con el mismo identificador.
log-no-object = Pertenece a «{ $text }», que no está en el archivo.
log-no-objects = Pertenece a algo que no está en el archivo.
log-open = { $count ->
    [one] De { $count } interacción solo se conoce el inicio.
   *[other] De { $count } interacciones solo se conoce el inicio.
}
log-no-zone = Las horas no indican en qué zona están; se toman como UTC.
log-no-clock = Algunas horas son solo fechas y cuentan desde la medianoche.
log-order-guessed = El archivo no aclara si va primero el día o el mes; se ha tomado el día.
log-no-traits = Estas columnas dicen cosas distintas dentro de un caso, o son más de 50 en total, y no se leen: { $names }.
