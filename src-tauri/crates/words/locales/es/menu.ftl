# The native menu, the window's title and the native dialogs.

menu-file = Archivo
menu-new-map = Mapa nuevo…
menu-open-recent = Abrir reciente
menu-no-recent = Ningún archivo todavía
menu-export = Exportar
menu-export-pdf = PDF…
menu-export-report = Informe…
menu-export-svg = SVG…
menu-export-png = PNG…
menu-export-pptx = Diapositivas…
menu-export-csv = CSV…
menu-export-xlsx = Libro de cálculo…
menu-export-other = Otro formato…
menu-close-map = Cerrar el mapa
menu-show-settings = Configuración…
menu-quit = Salir

menu-edit = Editar
menu-undo-what = Deshacer: { $what }
menu-redo-what = Rehacer: { $what }
menu-select-all = Seleccionar todo

menu-make-hand-off = Describir un traspaso

menu-arrange = Organizar
menu-sort = Ordenar las tarjetas

menu-go = Ir a
menu-find = Buscar…
menu-go-to-stage = Ir a una etapa…

menu-view = Ver
menu-zoom-actual = 100 %
menu-zoom-fit = Todo el mapa
menu-zoom-selection = Selección
menu-lens-journey = Recorrido
menu-lens-channels = Canales
menu-lens-owners = Responsables
menu-lens-flow = Flujo
menu-lens-timeline = Cronología
menu-lens-outline = Esquema
menu-lens-register = Registro
menu-lens-priorities = Prioridades
menu-lens-dashboard = Cuadro de mando
menu-colours = Colorear tarjetas por
menu-colour-by-kind = Tipo
menu-colour-by-evidence = Evidencia
menu-colour-by-owner = Responsable
menu-colour-by-department = Departamento del punto de contacto
menu-colour-by-severity = Gravedad
menu-colour-by-tag = Etiqueta
menu-colour-by-author = Autoría
menu-theme = Colores
menu-theme-system = Como el sistema
menu-theme-light = Claro
menu-theme-dark = Oscuro
menu-theme-contrast = Contraste alto
menu-language = Idioma
menu-language-system = Como el sistema
menu-language-en = English
menu-language-de = Deutsch
menu-language-es = Español
menu-language-fr = Français
menu-language-nl = Nederlands
menu-language-pl = Polski
menu-language-ar = العربية
menu-language-ja = 日本語

menu-presenting = Presentar
menu-present = Iniciar
menu-present-follow = Seguir mi vista
menu-present-pin = Fijar la vista
menu-present-walk = Recorrer paso a paso
menu-present-next = Siguiente
menu-present-previous = Anterior
menu-present-next-stage = Etapa siguiente
menu-present-previous-stage = Etapa anterior
menu-present-first = Ir al principio
menu-present-last = Ir al final
menu-present-spotlight = Destacar la selección
menu-present-blank = Pantalla vacía
menu-present-contrast = Contraste alto
menu-present-draft = Lo que se escribe
menu-present-end = Terminar

menu-help = Ayuda
menu-show-palette = Buscar comandos y lugares…
menu-show-keys = Atajos de teclado…

dialog-open = Abrir un mapa o una tabla
dialog-import-table = Importar una tabla
dialog-import = Importar
dialog-save-copy = Guardar una copia
dialog-interactions = Abrir datos de interacción
dialog-interaction-data = Datos de interacción
dialog-export = Exportar el mapa
dialog-picture = Elegir una imagen
dialog-read-settings = Importar la configuración
dialog-save-settings = Exportar la configuración
dialog-settings = Configuración
dialog-library-folder = Una carpeta para la biblioteca
dialog-all-readable = Mapas y tablas
dialog-maps = Mapas
dialog-tables = Tablas
dialog-pictures = Imágenes
