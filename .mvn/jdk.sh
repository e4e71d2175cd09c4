# Sourced by mvnw and the scripts in deploy: sets JAVA_HOME to a JDK 25, although `java` on the PATH
# may be an older one. What is missing is named in one sentence.

is_jdk_25() {
  [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25["+.]' "$1/release"
}

find_jdk_25() {
  on_path=$(command -v java) && on_path=$(readlink -f "$on_path" 2>/dev/null) || on_path=
  for home in "${JAVA_HOME:-}" "${on_path%/bin/java}" \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/*; do
    if [ -n "$home" ] && is_jdk_25 "$home"; then
      printf '%s\n' "$home"
      return 0
    fi
  done
  return 1
}

JAVA_HOME=$(find_jdk_25) || {
  echo "No JDK 25 was found: install one, or set JAVA_HOME to it." >&2
  exit 1
}
export JAVA_HOME
