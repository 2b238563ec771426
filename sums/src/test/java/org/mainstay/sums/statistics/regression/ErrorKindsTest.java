package org.mainstay.sums.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Which errors are shown with how many clusters: the rule of the statistics reference, section
/// 4.5, read once more as a rule about each kind of error, for every list that may be asked for.
class ErrorKindsTest {
  private static final List<Integer> CLUSTERS =
      List.of(0, 1, 2, 5, 6, 7, 12, 19, 20, 21, 49, 50, 51, 1000);

  /// All lists of kinds without one named twice.
  static Stream<List<ErrorType>> lists() {
    return longer(List.of()).stream();
  }

  private static List<List<ErrorType>> longer(List<ErrorType> begun) {
    var all = new ArrayList<List<ErrorType>>();
    for (ErrorType type : ErrorType.values()) {
      if (!begun.contains(type)) {
        var list = new ArrayList<>(begun);
        list.add(type);
        all.add(list);
        all.addAll(longer(list));
      }
    }
    return all;
  }

  private static List<ErrorType> shown(List<ErrorType> asked, FewClusters rule, int clusters) {
    Setting setting = Setting.usual(1, 1).when(rule).with(asked.toArray(ErrorType[]::new));
    return PatternResults.errors(setting, clusters);
  }

  private static boolean shown(ErrorType type, boolean asked, int clusters) {
    return switch (type) {
      case CR0, CR1 -> asked && clusters >= 20;
      case CR3 -> clusters >= 6 && (asked || clusters < 50);
      case WILD -> clusters >= 6 && (asked || clusters < 20);
    };
  }

  @ParameterizedTest
  @MethodSource("lists")
  void each_kind_is_shown_by_the_rule_when_few_clusters_are_moved(List<ErrorType> asked) {
    for (int clusters : CLUSTERS) {
      ErrorType[] expected =
          Arrays.stream(ErrorType.values())
              .filter(type -> shown(type, asked.contains(type), clusters))
              .toArray(ErrorType[]::new);

      assertThat(shown(asked, FewClusters.MOVED, clusters))
          .as("%d clusters", clusters)
          .containsExactlyInAnyOrder(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void what_was_asked_for_keeps_its_order_and_comes_before_what_was_not(List<ErrorType> asked) {
    for (int clusters : CLUSTERS) {
      List<ErrorType> found = shown(asked, FewClusters.MOVED, clusters);
      List<ErrorType> kept = asked.stream().filter(found::contains).toList();

      assertThat(found.subList(0, kept.size())).isEqualTo(kept);
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void the_other_rules_show_what_was_asked_for(List<ErrorType> asked) {
    for (int clusters : CLUSTERS) {
      assertThat(shown(asked, FewClusters.SHOWN, clusters)).isEqualTo(asked);
      assertThat(shown(asked, FewClusters.REFUSED, clusters)).isEqualTo(asked);
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void from_fifty_clusters_on_all_rules_agree(List<ErrorType> asked) {
    for (FewClusters rule : FewClusters.values()) {
      assertThat(shown(asked, rule, 50)).isEqualTo(asked);
    }
  }

  @ParameterizedTest
  @EnumSource(ErrorType.class)
  void below_six_nothing_is_tested(ErrorType type) {
    for (int clusters = 0; clusters < 6; clusters++) {
      assertThat(shown(List.of(type), FewClusters.MOVED, clusters)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(ErrorType.class)
  void fewer_clusters_never_show_an_ordinary_error_that_more_do_not(ErrorType type) {
    long before = 0;
    for (int clusters : CLUSTERS) {
      long ordinary =
          shown(List.of(type), FewClusters.MOVED, clusters).stream()
              .filter(t -> t == ErrorType.CR0 || t == ErrorType.CR1)
              .count();

      assertThat(ordinary).isGreaterThanOrEqualTo(before);
      before = ordinary;
    }
  }

  @ParameterizedTest
  @CsvSource({"6, CR3 WILD", "19, CR3 WILD", "20, CR1 CR3", "49, CR1 CR3", "50, CR1"})
  void what_the_usual_study_shows(int clusters, String kinds) {
    assertThat(PatternResults.errors(Setting.usual(1, 1), clusters))
        .extracting(Enum::name)
        .containsExactly(kinds.split(" ", -1));
  }

  @ParameterizedTest
  @EnumSource(FewClusters.class)
  void the_list_that_is_shown_cannot_be_changed(FewClusters rule) {
    IntStream.of(5, 6, 20, 50)
        .mapToObj(g -> shown(List.of(ErrorType.CR1), rule, g))
        .forEach(list -> assertThat(list).isUnmodifiable());
  }
}
