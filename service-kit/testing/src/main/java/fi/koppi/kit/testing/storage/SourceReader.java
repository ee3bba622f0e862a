package fi.koppi.kit.testing.storage;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds in one Java file what concerns tables: texts that are SQL, entities, repositories. */
final class SourceReader extends TreeScanner<@Nullable Void, @Nullable Void> {

  // SQL is written small here; a message to people begins with a capital and is one line.
  private static final Pattern MESSAGE = Pattern.compile("\\p{Lu}[^\\n]*");

  private static final Set<String> QUERY_ANNOTATIONS =
      Set.of(
          "NamedQuery",
          "NamedNativeQuery",
          "Formula",
          "Subselect",
          "SQLRestriction",
          "SQLInsert",
          "SQLUpdate",
          "SQLDelete",
          "Query",
          "HQL",
          "SQL");

  private final JavaSources.Unit unit;
  private final FoundInSources found;
  private final Map<String, String> constants = new HashMap<>();

  private SourceReader(JavaSources.Unit unit, FoundInSources found) {
    this.unit = unit;
    this.found = found;
  }

  static void read(JavaSources.Unit unit, FoundInSources found) {
    var reader = new SourceReader(unit, found);
    reader.constants.putAll(constants(unit));
    reader.readReadModels();
    reader.scan(unit.tree(), null);
  }

  private void readReadModels() {
    if (unit.tree().getPackage() == null) {
      return;
    }
    for (AnnotationTree annotation : unit.tree().getPackage().getAnnotations()) {
      if (simpleName(annotation.getAnnotationType()).equals("ReadModel")) {
        texts(annotation).forEach(table -> found.declareRead(unit.packageName(), table));
      }
    }
  }

  @Override
  public @Nullable Void visitImport(ImportTree node, @Nullable Void nothing) {
    if (!node.isStatic()) {
      found.imports(unit.packageName(), node.getQualifiedIdentifier().toString(), unit.place(node));
    }
    return null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree node, @Nullable Void nothing) {
    String name = node.getSimpleName().toString();
    Map<String, AnnotationTree> annotations = new HashMap<>();
    node.getModifiers()
        .getAnnotations()
        .forEach(a -> annotations.put(simpleName(a.getAnnotationType()), a));
    if (annotations.containsKey("Entity")) {
      AnnotationTree table = annotations.get("Table");
      found.entity(
          unit.packageName(),
          name,
          table == null ? name : argument(table, "name", name),
          !annotations.containsKey("Immutable"),
          unit.place(node));
    }
    for (Tree type : node.getImplementsClause()) {
      if (unit.packageName().endsWith(".persistence") && name.matches("(Panache|Sql).*")) {
        found.implementsPort(unit.packageName(), simpleName(type));
      }
      if (type instanceof ParameterizedTypeTree generic
          && simpleName(generic).startsWith("PanacheRepository")) {
        Tree entity = generic.getTypeArguments().getFirst();
        found.repository(unit.packageName(), simpleName(entity), unit.place(type));
      }
    }
    return super.visitClass(node, null);
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree node, @Nullable Void nothing) {
    String name = simpleName(node.getAnnotationType());
    if (name.equals("CollectionTable") || name.equals("JoinTable")) {
      found.collection(unit.packageName(), argument(node, "name", ""), unit.place(node));
    }
    // Other annotations hold words for people.
    return QUERY_ANNOTATIONS.contains(name) ? super.visitAnnotation(node, null) : null;
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree node, @Nullable Void nothing) {
    if (node.getIdentifier().contentEquals("class")) {
      found.classNamed(unit.packageName(), simpleName(node.getExpression()), unit.place(node));
    }
    return super.visitMemberSelect(node, null);
  }

  @Override
  public @Nullable Void visitBinary(BinaryTree node, @Nullable Void nothing) {
    if (node.getKind() == Tree.Kind.PLUS && holdsText(node)) {
      text(folded(node), node);
      new OperandsOnly().scan(node, null);
      return null;
    }
    return super.visitBinary(node, null);
  }

  @Override
  public @Nullable Void visitLiteral(LiteralTree node, @Nullable Void nothing) {
    if (node.getValue() instanceof String value) {
      text(value, node);
    }
    return null;
  }

  private void text(String text, Tree node) {
    if (!MESSAGE.matcher(text).matches()) {
      found.statement(unit.packageName(), text, unit.place(node));
    }
  }

  /** A sum of texts is one text; calls and the like between them are looked into on their own. */
  private final class OperandsOnly extends TreeScanner<@Nullable Void, @Nullable Void> {
    @Override
    public @Nullable Void visitBinary(BinaryTree node, @Nullable Void nothing) {
      return node.getKind() == Tree.Kind.PLUS ? super.visitBinary(node, null) : deeper(node);
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
      if (tree == null || tree instanceof LiteralTree) {
        return null;
      }
      return tree instanceof BinaryTree || tree instanceof ParenthesizedTree
          ? super.scan(tree, null)
          : deeper(tree);
    }

    private @Nullable Void deeper(Tree tree) {
      return SourceReader.this.scan(tree, null);
    }
  }

  private static boolean holdsText(Tree node) {
    return switch (node) {
      case LiteralTree literal -> literal.getValue() instanceof String;
      case BinaryTree sum -> holdsText(sum.getLeftOperand()) || holdsText(sum.getRightOperand());
      default -> false;
    };
  }

  private String folded(ExpressionTree node) {
    return folded(node, constants);
  }

  private static String folded(ExpressionTree node, Map<String, String> constants) {
    return switch (node) {
      case LiteralTree literal -> String.valueOf(literal.getValue());
      case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS ->
          folded(sum.getLeftOperand(), constants) + folded(sum.getRightOperand(), constants);
      default -> constants.getOrDefault(node.toString(), SqlNames.GAP);
    };
  }

  /** Returns the texts that the file assigns to variables, by the variable's name. */
  private static Map<String, String> constants(JavaSources.Unit unit) {
    Map<String, String> texts = new HashMap<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitVariable(VariableTree node, @Nullable Void nothing) {
        if (node.getInitializer() != null && holdsText(node.getInitializer())) {
          texts.put(node.getName().toString(), folded(node.getInitializer(), texts));
        }
        return super.visitVariable(node, null);
      }
    }.scan(unit.tree(), null);
    return texts;
  }

  private static String argument(AnnotationTree annotation, String name, String otherwise) {
    for (ExpressionTree argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree given
          && given.getVariable().toString().equals(name)
          && given.getExpression() instanceof LiteralTree literal) {
        return String.valueOf(literal.getValue());
      }
    }
    return otherwise;
  }

  private static Set<String> texts(AnnotationTree annotation) {
    Set<String> texts = new LinkedHashSet<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitLiteral(LiteralTree node, @Nullable Void nothing) {
        texts.add(String.valueOf(node.getValue()));
        return null;
      }
    }.scan(List.copyOf(annotation.getArguments()), null);
    return texts;
  }

  private static String simpleName(Tree type) {
    String name =
        type instanceof ParameterizedTypeTree generic
            ? generic.getType().toString()
            : type.toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
