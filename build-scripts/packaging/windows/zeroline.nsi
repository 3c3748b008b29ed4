; Installs Zeroline for one person, without asking for an administrator. Plans and settings are never touched.
; makensis -DVERSION=... -DTREE=... -DOUT=... zeroline.nsi

; The program is for 64 bits, and so is its installer.
Target amd64-unicode
Name "Zeroline"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Zeroline"
InstallDirRegKey HKCU "Software\Zeroline" "folder"
; The program is in it twice: a dictionary that holds both packs the second to nothing.
SetCompressor /SOLID lzma
SetCompressorDictSize 64
SetDateSave off
ManifestDPIAware true
Icon "${TREE}/zeroline.ico"
UninstallIcon "${TREE}/zeroline.ico"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Zeroline"
VIAddVersionKey "FileDescription" "Zeroline setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The Zeroline contributors"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Zeroline"
!define KIND "Zeroline.plan"

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Section
    SetOutPath "$INSTDIR"
    File "${TREE}/zeroline.exe"
    File "${TREE}/zeroline.com"
    File "${TREE}/zeroline.ico"
    File "${TREE}/THIRD-PARTY.txt"
    File "${TREE}/LICENSE-MIT.txt"
    File "${TREE}/LICENSE-APACHE.txt"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortCut "$SMPROGRAMS\Zeroline.lnk" "$INSTDIR\zeroline.exe" "" "$INSTDIR\zeroline.ico"
    WriteRegStr HKCU "Software\Zeroline" "folder" "$INSTDIR"
    ; Typed in the Run box, or by a shell that asks the system.
    WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\zeroline.exe" "" "$INSTDIR\zeroline.exe"
    ; Offered for plans, without taking them from another editor.
    WriteRegStr HKCU "Software\Classes\${KIND}" "" "Zeroline plan"
    WriteRegStr HKCU "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\zeroline.ico"
    WriteRegStr HKCU "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\zeroline.exe" "%1"'
    WriteRegStr HKCU "Software\Classes\.ron\OpenWithProgids" "${KIND}" ""
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Zeroline"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\zeroline.ico"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall"
    ; By name: files of the user in this folder stay.
    Delete "$INSTDIR\zeroline.exe"
    Delete "$INSTDIR\zeroline.com"
    Delete "$INSTDIR\zeroline.ico"
    Delete "$INSTDIR\THIRD-PARTY.txt"
    Delete "$INSTDIR\LICENSE-MIT.txt"
    Delete "$INSTDIR\LICENSE-APACHE.txt"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Zeroline.lnk"
    DeleteRegKey HKCU "Software\Zeroline"
    DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\zeroline.exe"
    DeleteRegKey HKCU "Software\Classes\${KIND}"
    DeleteRegValue HKCU "Software\Classes\.ron\OpenWithProgids" "${KIND}"
    DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
