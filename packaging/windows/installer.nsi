; SPDX-License-Identifier: MIT
; makensis -DVERSION=… -DFOLDER=… -DOUTPUT=… -DREMOVAL=… -DSIGN=… installer.nsi: for one user, without administrator
; rights. REMOVAL is a script that removes what is in FOLDER, by name; SIGN is called with the uninstaller.
; Silent: /S to install or uninstall, /D=C:\folder (last, unquoted) for another place. Exit code 2: not installed; 3: the
; program runs.
Target amd64-unicode
!include MUI2.nsh
!include x64.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Patdesk"

Name "Patdesk ${VERSION}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Patdesk"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
RequestExecutionLevel user
ManifestDPIAware true
SetCompressor /SOLID lzma
; A file that cannot be replaced ends the installation: half of one version and half of another is worse.
AllowSkipFiles off
!uninstfinalize '"${SIGN}" "%1"'
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Patdesk"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Patdesk Setup"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "patdesk.ico"
!define MUI_UNICON "patdesk.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\patdesk.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Start Patdesk"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Function .onInit
    ${IfNot} ${RunningX64}
        MessageBox MB_OK|MB_ICONSTOP "Patdesk needs 64-bit Windows." /SD IDOK
        SetErrorLevel 2
        Quit
    ${EndIf}
FunctionEnd

; A program that runs cannot be replaced: it is asked to end by its user.
!macro RefuseWhileItRuns PROGRAM
    ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
        ClearErrors
        FileOpen $0 "$INSTDIR\${PROGRAM}" a
        ${If} ${Errors}
            MessageBox MB_OK|MB_ICONSTOP "${PROGRAM} is running. Close it, then start again." /SD IDOK
            SetErrorLevel 3
            Quit
        ${EndIf}
        FileClose $0
    ${EndIf}
!macroend
!macro RefuseWhileOneRuns
    !insertmacro RefuseWhileItRuns "patdesk.exe"
    !insertmacro RefuseWhileItRuns "patdesk-cli.exe"
    !insertmacro RefuseWhileItRuns "patdesk-demo-tenant.exe"
!macroend

Section
    !insertmacro RefuseWhileOneRuns
    SetOutPath "$INSTDIR"
    File /r "${FOLDER}\*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Patdesk.lnk" "$INSTDIR\patdesk.exe"

    WriteRegStr HKCU "Software\Classes\patdesk" "" "URL:Patdesk"
    WriteRegStr HKCU "Software\Classes\patdesk" "URL Protocol" ""
    WriteRegStr HKCU "Software\Classes\patdesk\DefaultIcon" "" '"$INSTDIR\patdesk.exe",0'
    WriteRegStr HKCU "Software\Classes\patdesk\shell\open\command" "" '"$INSTDIR\patdesk.exe" -- "%1"'

    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Patdesk"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\patdesk.exe"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Patdesk developers"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

; Settings, journal and keychain entries stay: they are the user's, and no part of the program.
Section Uninstall
    !insertmacro RefuseWhileOneRuns
    Delete "$SMPROGRAMS\Patdesk.lnk"
    ; What was installed alone: the folder may have been another one's before.
    !include "${REMOVAL}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    DeleteRegKey HKCU "Software\Classes\patdesk"
    DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
