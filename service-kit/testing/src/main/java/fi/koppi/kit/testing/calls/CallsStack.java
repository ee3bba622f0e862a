package fi.koppi.kit.testing.calls;

import fi.koppi.kit.testing.Stack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The servers of {@link Stack} with a database that no other test uses, since generated calls
 * replace what others rely on.
 */
public class CallsStack extends Stack {

  private static final String DATABASE = "koppi_calls";

  @Override
  public Map<String, String> start() {
    return withDatabase(new HashMap<>(super.start()), DATABASE, database -> List.of());
  }
}
