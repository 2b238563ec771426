package org.mainstay.inside.study.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.inside.study.design.plan.Design;
import org.mainstay.inside.study.design.plan.Design.Question;
import org.mainstay.inside.study.design.plan.Kind;
import org.mainstay.inside.study.desk.Asked.Part;
import org.mainstay.inside.study.desk.Understood.Column;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A comparison in the YAML that `./mainstay study` reads, so that anybody can work it out again.
record DesignText(Asked asked, Understood understood) {
  /// With fewer clusters than this the usual error is too small.
  private static final int CLUSTERS_FEW = 20;

  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  /// The design.
  ///
  /// @param data the name of the file beside it
  String yaml(String data) {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("data", data);
    switch (kind()) {
      case ROWS -> words.put("question", question().word());
      case CHANGE, ANCOVA -> twice(words);
      case STAGGERED -> starts(words);
      case INTERRUPTED -> campaign(words);
    }
    words.put("outcomes", names(Part.OUTCOME));
    put(words, "treatments", names(Part.PROGRAMME));
    List<String> equal = new ArrayList<>(names(Part.BEFORE));
    equal.addAll(names(Part.EQUAL));
    put(words, "covariates", equal);
    put(
        words,
        "categorical",
        asked.columns(understood, Part.EQUAL).stream()
            .filter(column -> !column.kind().isNumeric())
            .map(Column::name)
            .toList());
    put(words, "negative_controls", names(Part.UNCHANGEABLE));
    if (names(Part.PROGRAMME).size() > 1 || names(Part.START).size() > 1) {
      words.put("corrections", List.of("holm", "bh"));
    }
    errors(words);
    words.put("seed", Design.SEED);
    return YAML.writeValueAsString(words);
  }

  /// Fixed effects, clusters and kinds of error, where the design has them.
  private void errors(Map<String, Object> words) {
    if (kind() == Kind.INTERRUPTED) {
      return;
    }
    String cluster = cluster();
    if (!cluster.isEmpty()) {
      words.put("cluster", cluster);
    }
    if (kind() != Kind.STAGGERED) {
      put(words, "fixed_effects", fixedEffects());
      words.put("robust", robust(cluster));
    }
  }

  private void twice(Map<String, Object> words) {
    words.put("design", kind().word());
    words.put("person", names(Part.PERSON).getFirst());
    words.put("wave", names(Part.WAVE).getFirst());
    if (!asked.said("before").isEmpty() || !asked.said("after").isEmpty()) {
      words.put("before", asked.said("before"));
      words.put("after", asked.said("after"));
    }
    words.put("unequal", asked.said("unequal"));
  }

  private void starts(Map<String, Object> words) {
    words.put("design", kind().word());
    words.put("person", names(Part.PERSON).getFirst());
    words.put("wave", names(Part.WAVE).getFirst());
    words.put("start", names(Part.START));
    words.put("unequal", asked.said("unequal"));
  }

  private void campaign(Map<String, Object> words) {
    words.put("design", kind().word());
    words.put("time", names(Part.TIME).getFirst());
    words.put("campaign", asked.said("campaign"));
  }

  private Kind kind() {
    return switch (asked.about()) {
      case TWICE -> asked.said("compared").equals("ancova") ? Kind.ANCOVA : Kind.CHANGE;
      case STARTS -> Kind.STAGGERED;
      case CAMPAIGN -> Kind.INTERRUPTED;
      case DIFFERENCE,
          BY_LOT,
          WAVES,
          BEFORE,
          ONCE,
          WAITS,
          SPECIAL,
          STAND_OUT,
          WHO_COMES,
          HOW_SURE,
          SCORE,
          RECOVERY ->
          Kind.ROWS;
    };
  }

  /// What kind of comparison it is, and so what may be said of it.
  Question question() {
    return switch (asked.about()) {
      case BY_LOT -> Question.RANDOMISED;
      case WAVES ->
          asked.columns(understood, Part.WAVE).stream().anyMatch(wave -> wave.different() > 2)
              ? Question.PANEL
              : Question.TWO_WAVE;
      case BEFORE -> Question.BASELINE;
      case TWICE -> kind() == Kind.ANCOVA ? Question.BASELINE : Question.TWO_WAVE;
      case STARTS -> Question.STAGGERED;
      case CAMPAIGN -> Question.INTERRUPTED;
      case DIFFERENCE, ONCE, WAITS, SPECIAL, STAND_OUT, WHO_COMES, HOW_SURE, SCORE, RECOVERY ->
          Question.CROSS_SECTION;
    };
  }

  private List<String> fixedEffects() {
    if (asked.about() != About.WAVES) {
      return names(Part.ORGANISATION);
    }
    List<String> effects = new ArrayList<>(names(Part.PERSON));
    effects.addAll(names(Part.WAVE));
    return effects;
  }

  private String cluster() {
    List<String> clusters = new ArrayList<>(names(Part.ORGANISATION));
    if (asked.about() != About.TWICE) {
      clusters.addAll(names(Part.PERSON));
    }
    return clusters.isEmpty() ? "" : clusters.getFirst();
  }

  private List<String> robust(String cluster) {
    if (cluster.isEmpty()) {
      return List.of("hc1");
    }
    boolean few =
        asked.columns(understood, Part.ORGANISATION).stream()
            .anyMatch(column -> column.different() < CLUSTERS_FEW);
    return few && asked.about() != About.WAVES ? List.of("cr3", "wild") : List.of("cr1");
  }

  private List<String> names(Part part) {
    return asked.columns(understood, part).stream().map(Column::name).toList();
  }

  private static void put(Map<String, Object> words, String key, List<String> names) {
    if (!names.isEmpty()) {
      words.put(key, names);
    }
  }
}
