@echo off
rem Starts the lab runner. Try: lab
setlocal
set "here=%~dp0"
if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else (set "java=java.exe")
set "jar=%here%lib\lab.jar"
if exist "%jar%" goto run
set "jar=%here%..\code\lab\target\lab.jar"
if exist "%jar%" goto run
echo Building the lab runner with Maven, once; this takes a minute. 1>&2
call mvn -q -B -ntp -f "%here%..\pom.xml" package -DskipTests -pl code/lab -am 1>&2
if errorlevel 1 (
  echo Maven could not build it; its message is above. 1>&2
  exit /b 2
)
:run
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-Dlab.home=%here%." -jar "%jar%" %*
exit /b %errorlevel%
