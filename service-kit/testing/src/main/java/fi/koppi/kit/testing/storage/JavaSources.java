package fi.koppi.kit.testing.storage;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The Java files below a folder as the compiler parses them; nothing is compiled. */
final class JavaSources {

  private JavaSources() {}

  /** One file, with where its trees stand. */
  record Unit(CompilationUnitTree tree, SourcePositions positions) {

    String packageName() {
      return tree.getPackage() == null ? "" : tree.getPackage().getPackageName().toString();
    }

    String place(Tree part) {
      long start = positions.getStartPosition(tree, part);
      String file = Path.of(tree.getSourceFile().toUri()).getFileName().toString();
      return file + ":" + tree.getLineMap().getLineNumber(start);
    }
  }

  static List<Unit> below(Path folder) {
    JavaCompiler compiler =
        Objects.requireNonNull(
            ToolProvider.getSystemJavaCompiler(), "tests run on a JDK, which has a compiler");
    try (var manager = compiler.getStandardFileManager(null, null, null);
        var walk = Files.walk(folder)) {
      List<Path> files = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      var task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      List<Unit> units = new ArrayList<>();
      task.parse().forEach(tree -> units.add(new Unit(tree, positions)));
      return units;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
