package org.mainstay.proof.limits;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// One source file, measured by the compiler's own reading of it.
final class JavaFile {
  private final String path;
  private final String text;
  private final boolean needsFirstSentence;

  /// @param needsFirstSentence production code does; a test's name is its sentence
  JavaFile(String path, String text, boolean needsFirstSentence) {
    this.path = path;
    this.text = text;
    this.needsFirstSentence = needsFirstSentence;
  }

  /// The largest of each kind.
  List<Limit.Found> measured() {
    var task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, _ -> {}, List.of("-proc:none"), null, List.of(source()));
    try {
      var measure = new Measure(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        measure.scan(unit, null);
      }
      var found = new ArrayList<Limit.Found>();
      found.add(found(Limit.FILE_LINES, (int) text.lines().count()));
      found.add(found(Limit.METHOD_LINES, measure.methodLines));
      found.add(found(Limit.CONSTRUCTOR_PARAMETERS, measure.constructorParameters));
      found.add(found(Limit.RECORD_COMPONENTS, measure.recordComponents));
      if (needsFirstSentence) {
        found.add(found(Limit.FIRST_SENTENCE, measure.sentencesMissing));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Limit.Found found(Limit limit, int number) {
    return new Limit.Found(path, limit, number);
  }

  private JavaFileObject source() {
    return new SimpleJavaFileObject(
        URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private static final class Measure extends TreePathScanner<Void, Void> {
    private final DocTrees trees;
    private final SourcePositions positions;
    private int methodLines;
    private int constructorParameters;
    private int recordComponents;
    private int sentencesMissing;

    Measure(DocTrees trees) {
      this.trees = trees;
      this.positions = trees.getSourcePositions();
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      methodLines = Math.max(methodLines, lines(method));
      var type = (ClassTree) getCurrentPath().getParentPath().getLeaf();
      if (method.getReturnType() == null && type.getKind() != Tree.Kind.RECORD) {
        constructorParameters = Math.max(constructorParameters, method.getParameters().size());
      }
      return super.visitMethod(method, null);
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      if (type.getKind() == Tree.Kind.RECORD) {
        int components =
            (int)
                type.getMembers().stream()
                    .filter(
                        member ->
                            member instanceof VariableTree field
                                && !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .count();
        recordComponents = Math.max(recordComponents, components);
      }
      if (getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree
          && !hasFirstSentence(getCurrentPath())) {
        sentencesMissing++;
      }
      return super.visitClass(type, null);
    }

    private boolean hasFirstSentence(TreePath of) {
      DocCommentTree comment = trees.getDocCommentTree(of);
      return comment != null
          && !comment.getFirstSentence().isEmpty()
          && trees.getDocCommentKind(of)
              == javax.lang.model.util.Elements.DocCommentKind.END_OF_LINE;
    }

    /// From its signature on: a table of examples above a test is data.
    private int lines(MethodTree method) {
      CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
      long modifiersEnd = positions.getEndPosition(unit, method.getModifiers());
      long start = Math.max(positions.getStartPosition(unit, method), modifiersEnd);
      long end = positions.getEndPosition(unit, method);
      if (start < 0 || end < 0) {
        return 0;
      }
      var map = unit.getLineMap();
      return (int) (map.getLineNumber(end) - map.getLineNumber(start) + 1);
    }
  }
}
