; The packager gives our files the icon of the app; they have their own.
; The name is that of the association in tauri.conf.json.
!macro NSIS_HOOK_POSTINSTALL
  WriteRegStr SHCTX "Software\Classes\Customer journey map\DefaultIcon" "" "$INSTDIR\journey.ico,0"
!macroend
