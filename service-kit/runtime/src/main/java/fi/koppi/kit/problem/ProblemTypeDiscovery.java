package fi.koppi.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.enterprise.inject.build.compatible.spi.Parameters;
import jakarta.enterprise.inject.build.compatible.spi.Synthesis;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticBeanCreator;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticComponents;
import java.util.Set;
import java.util.TreeSet;

/** Finds the enums of problem types while the service is built, so that nobody has to list them. */
public class ProblemTypeDiscovery implements BuildCompatibleExtension {

  private static final String ENUMS = "enums";

  private final Set<String> enums = new TreeSet<>();

  @Enhancement(types = ProblemType.class, withSubtypes = true)
  public void find(ClassConfig type) {
    if (type.info().isEnum()) {
      enums.add(type.info().name());
    }
  }

  @Synthesis
  public void provide(SyntheticComponents components) {
    components
        .addBean(ProblemTypes.class)
        .type(ProblemTypes.class)
        .scope(ApplicationScoped.class)
        .withParam(ENUMS, enums.toArray(String[]::new))
        .createWith(Creator.class);
  }

  /** Makes the bean when the service starts. */
  public static class Creator implements SyntheticBeanCreator<ProblemTypes> {
    @Override
    public ProblemTypes create(Instance<Object> lookup, Parameters parameters) {
      return ProblemTypes.ofEnums(parameters.get(ENUMS, String[].class));
    }
  }
}
