package fi.koppi.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What to run, with which environment, in which folder. */
record Launch(List<String> command, Map<String, String> environment, Path directory) {}
