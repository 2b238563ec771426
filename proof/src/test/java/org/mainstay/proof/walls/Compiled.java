package org.mainstay.proof.walls;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// What the compiler makes of sources that a test plants.
///
/// @param errors what it refused, in its words; empty if it compiled
record Compiled(List<String> errors) {

  /// Compiles these sources with nothing on the class path but what is given.
  ///
  /// @param sources by fully qualified class name
  static Compiled of(Map<String, String> sources, List<Path> classPath, Path into) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var diagnostics = new DiagnosticCollector<JavaFileObject>();
    String path =
        String.join(java.io.File.pathSeparator, classPath.stream().map(Path::toString).toList());
    compiler
        .getTask(
            null,
            compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8),
            diagnostics,
            List.of("-proc:none", "-d", into.toString(), "-classpath", path),
            null,
            sources.entrySet().stream().map(s -> new Source(s.getKey(), s.getValue())).toList())
        .call();
    return new Compiled(
        diagnostics.getDiagnostics().stream()
            .filter(d -> d.getKind() == javax.tools.Diagnostic.Kind.ERROR)
            .map(d -> d.getMessage(Locale.ROOT))
            .toList());
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String className, String text) {
      super(
          URI.create("string:///" + className.replace('.', '/') + Kind.SOURCE.extension),
          Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
