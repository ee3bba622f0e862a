package fi.koppi.kit.testing.calls;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.partitioningBy;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Caller;
import fi.koppi.kit.testing.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Calls operations with tokens of each kind: of every role in every kind of organisation, of the
 * organisation that owns what the call is about and of another one, an expired one and none.
 * Whether a call may succeed is read from the operation's own words ("Needs a token with the role
 * …"), so that the document and the service cannot differ.
 *
 * <p>What must hold: without a good token only public operations answer; without a documented role
 * of the right kind of organisation the answer is 403; the owner is never refused for its role;
 * another organisation gets and changes nothing that the service's test has not named as open, and
 * none of the owner's secrets are in what it gets.
 */
final class AccessMatrix {

  private static final Pattern DOCUMENTED = Pattern.compile("Needs a token with ([^.]*)\\.");
  private static final Pattern ROLE = Pattern.compile("`([a-z-]+)` \\(([a-z, ]+)\\)");
  private static final String FORBIDDEN = "/problems/forbidden";

  /**
   * A token, and what it is expected to open.
   *
   * @param token signs the token, if it is used; null for none
   * @param own whether it is of the organisation that owns what was prepared
   * @param type null for what is no good token
   */
  private record Cell(
      String name,
      @Nullable Supplier<String> token,
      @Nullable OrganisationType type,
      @Nullable String role,
      boolean own) {

    boolean isSignedIn() {
      return type != null;
    }
  }

  private final PreparedCalls calls;
  private final boolean whole;
  private final Findings findings = new Findings();
  private final UUID other = UUID.randomUUID();
  private final Map<String, String> tokens = new HashMap<>();

  AccessMatrix(PreparedCalls calls, boolean whole) {
    this.calls = calls;
    this.whole = whole;
  }

  Findings findings() {
    return findings;
  }

  void check(Operation operation) {
    PreparedCalls.Tried good = calls.tried(operation);
    Map<String, Set<OrganisationType>> allowed = documented(operation);
    Map<Boolean, List<Cell>> cells =
        cells(operation, good.caller(), allowed).stream()
            .collect(partitioningBy(cell -> mayChange(cell, allowed)));
    calls.awaitQuiet();
    Optional<String> version = calls.version(good.call());
    for (Cell cell : cells.getOrDefault(false, List.of())) {
      send(operation, cell, allowed, good.call().copy());
    }
    if (!operation.method().equals("GET")
        && !isOpen(operation)
        && !calls.version(good.call()).equals(version)) {
      findings.add(operation.id(), "another organisation has changed it", good.call());
    }
    // Whoever may change it gets something of their own, and only now: it may take the place of the
    // other.
    for (Cell cell : cells.getOrDefault(true, List.of())) {
      send(operation, cell, allowed, calls.example(operation, good.caller()));
    }
  }

  private boolean mayChange(Cell cell, Map<String, Set<OrganisationType>> allowed) {
    return (cell.own() || isOverseer(cell)) && mayCall(cell, allowed);
  }

  private void send(
      Operation operation, Cell cell, Map<String, Set<OrganisationType>> allowed, Call call) {
    call.withoutHeader("Authorization");
    var token = cell.token();
    if (token != null) {
      call.header("Authorization", "Bearer " + token.get());
    }
    call.withNewKey();
    Answer answer = PreparedCalls.send(call);
    findings.count(answer);
    calls
        .document()
        .undeclared(operation, answer)
        .forEach(what -> findings.add(operation.id(), what, "(%s)".formatted(cell.name()), call));
    judge(operation, cell, allowed, call, answer);
  }

  private void judge(
      Operation operation,
      Cell cell,
      Map<String, Set<OrganisationType>> allowed,
      Call call,
      Answer answer) {
    int status = answer.status();
    boolean forbidden =
        status == 403 && ApiDocument.json(answer.body()).path("type").asText().endsWith(FORBIDDEN);
    if (operation.isPublic()) {
      expect(status != 401 && status != 403, operation, cell, "public, but refused", call, answer);
    } else if (!cell.isSignedIn()) {
      expect(status == 401, operation, cell, "expected 401", call, answer);
    } else if (!mayCall(cell, allowed)) {
      expect(forbidden, operation, cell, "expected 403 for the role", call, answer);
    } else if (cell.own()) {
      expect(status != 401 && !forbidden, operation, cell, "documented, but refused", call, answer);
    } else {
      judgeForeign(operation, cell, call, answer);
    }
  }

  private void judgeForeign(Operation operation, Cell cell, Call call, Answer answer) {
    if (isOverseer(cell)) {
      return;
    }
    boolean closed = operation.parameters() > 0 && !isOpen(operation);
    expect(
        !closed || !answer.isSuccess(),
        operation,
        cell,
        "foreign data were opened; if that is right, name it in openToOthers()",
        call,
        answer);
    for (String secret : calls.secrets()) {
      expect(
          !answer.body().contains(secret),
          operation,
          cell,
          "a secret of another organisation was shown",
          call,
          answer);
    }
  }

  private boolean isOverseer(Cell cell) {
    return cell.isSignedIn() && calls.overseers().contains(cell.type());
  }

  private boolean isOpen(Operation operation) {
    return calls.openToOthers().containsKey(operation.id());
  }

  private void expect(
      boolean met, Operation operation, Cell cell, String what, Call call, Answer answer) {
    if (!met) {
      findings.add(
          operation.id(),
          what,
          "(%s got %d %s)".formatted(cell.name(), answer.status(), answer.shortened()),
          call);
    }
  }

  private static boolean mayCall(Cell cell, Map<String, Set<OrganisationType>> allowed) {
    if (allowed.isEmpty()) {
      return true;
    }
    var types = cell.role() == null ? null : allowed.get(cell.role());
    return types != null && types.contains(cell.type());
  }

  /** Returns the roles that may call an operation and their kinds of organisation; none: all. */
  private static Map<String, Set<OrganisationType>> documented(Operation operation) {
    Matcher words = DOCUMENTED.matcher(operation.node().path("description").asText());
    Map<String, Set<OrganisationType>> roles = new TreeMap<>();
    if (words.find()) {
      Matcher role = ROLE.matcher(words.group(1));
      while (role.find()) {
        roles.put(role.group(1), types(role.group(2)));
      }
    }
    return roles;
  }

  private static Set<OrganisationType> types(String words) {
    if (words.equals("any organisation")) {
      return EnumSet.allOf(OrganisationType.class);
    }
    return Arrays.stream(words.split(", ", -1))
        .map(word ->
            Arrays.stream(OrganisationType.values())
                .filter(type -> type.words().equals(word))
                .findFirst()
                .orElseThrow())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(OrganisationType.class)));
  }

  private List<Cell> cells(
      Operation operation, Caller owner, Map<String, Set<OrganisationType>> allowed) {
    List<Cell> all = new ArrayList<>();
    OrganisationType ownType = typeOf(owner);
    UUID own = owner.organisation();
    String[] everyRole = Roles.ALL.toArray(String[]::new);
    all.add(new Cell("nobody", null, null, null, false));
    all.add(
        new Cell(
            "expired",
            () -> signed("expired " + own, () -> Tokens.expired(own, ownType, everyRole)),
            null,
            null,
            false));
    all.add(
        new Cell(
            "for another service",
            () -> signed("foreign " + own, () -> Tokens.foreign(own, ownType, everyRole)),
            null,
            null,
            false));
    for (OrganisationType type : OrganisationType.values()) {
      all.add(cell("foreign", other, type, null, false));
      Roles.ALL.forEach(role -> all.add(cell("foreign", other, type, role, false)));
    }
    Roles.ALL.forEach(role -> all.add(cell("own", own, ownType, role, true)));
    return whole ? all : few(operation, all, allowed);
  }

  /**
   * Keeps those without a good token, those with a documented role, and one in eight of the others;
   * which ones changes with the operation, so that all of them together see most.
   */
  private static List<Cell> few(
      Operation operation, List<Cell> all, Map<String, Set<OrganisationType>> allowed) {
    int shift = Math.floorMod(operation.id().hashCode(), 8);
    List<Cell> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Cell cell = all.get(i);
      boolean documented = !allowed.isEmpty() && mayCall(cell, allowed);
      if (!cell.isSignedIn() || documented || i % 8 == shift) {
        kept.add(cell);
      }
    }
    return kept;
  }

  private Cell cell(
      String whose, UUID organisation, OrganisationType type, @Nullable String role, boolean own) {
    String name = "%s %s %s".formatted(whose, type, role == null ? "without a role" : role);
    return new Cell(
        name,
        () ->
            signed(
                name + " " + organisation,
                () ->
                    role == null
                        ? Tokens.of(organisation, type)
                        : Tokens.of(organisation, type, role)),
        type,
        role,
        own);
  }

  // A signature takes milliseconds, and most tokens are needed for many operations.
  private String signed(String name, Supplier<String> token) {
    return tokens.computeIfAbsent(name, any -> token.get());
  }

  private static OrganisationType typeOf(Caller caller) {
    JsonNode claims =
        ApiDocument.json(
            new String(Base64.getUrlDecoder().decode(caller.token().split("\\.", -1)[1]), UTF_8));
    return OrganisationType.valueOf(claims.path("org_type").asText());
  }
}
