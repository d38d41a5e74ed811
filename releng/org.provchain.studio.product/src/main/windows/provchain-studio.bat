@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts Provchain Studio with the Java of JAVA_HOME, or else of the PATH; version 21 or later. PROVCHAIN_STUDIO_OPTS adds JVM options.
setlocal
set "HOME_DIR=%~dp0"
set "JAVA=java.exe"
set "JAVAW=javaw.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\javaw.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\javaw.exe" set "JAVAW=%JAVA_HOME%\bin\javaw.exe"
rem an older Java does not know --release 21 classes: asked once, before the window
set "MAJOR="
for /f tokens^=2-3^ delims^=.-^" %%v in ('""%JAVA%" -version 2>&1 | findstr /i version"') do set "MAJOR=%%v"
if not defined MAJOR goto none
if %MAJOR% LSS 21 goto none
for %%j in ("%HOME_DIR%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%j"
start "" "%JAVAW%" --enable-native-access=ALL-UNNAMED -Xmx2g -XX:+UseG1GC -XX:MaxGCPauseMillis=50 -Dguice_bytecode_gen_option=DISABLED "-Dprovchain.start=%~f0" %PROVCHAIN_STUDIO_OPTS% -jar "%LAUNCHER%" %*
exit /b 0
:none
echo Provchain Studio needs a Java of version 21 or later: install one (a JDK 25 of Adoptium) and set JAVA_HOME to it. 1>&2
pause
exit /b 2
