package fi.koppi.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A command to run, with its environment and its folder. */
record Launch(List<String> command, Map<String, String> environment, Path directory) {}
