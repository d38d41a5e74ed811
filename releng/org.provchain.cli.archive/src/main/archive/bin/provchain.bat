@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts Provchain with the Java of JAVA_HOME, or else of the PATH; version 21 or later. PROVCHAIN_OPTS adds JVM options.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
where /q "%JAVA%" 2>nul || if not exist "%JAVA%" (
  echo Provchain needs a Java of version 21 or later: install one and set JAVA_HOME to it. 1>&2
  exit /b 2
)
set "CACHE=-Xshare:auto"
if exist "%HOME_DIR%\lib\provchain.aot" set "CACHE=-XX:AOTCache=%HOME_DIR%\lib\provchain.aot"
"%JAVA%" -XX:+IgnoreUnrecognizedVMOptions -Xlog:disable "%CACHE%" -XX:+UseSerialGC -Djava.awt.headless=true -Dguice_bytecode_gen_option=DISABLED %PROVCHAIN_OPTS% -cp "%HOME_DIR%\lib\provchain.jar" org.provchain.cli.Main %*
exit /b %ERRORLEVEL%
