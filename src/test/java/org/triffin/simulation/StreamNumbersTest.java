package org.triffin.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.triffin.vocabulary.Shock;

class StreamNumbersTest {
    @Test
    void codeIsTheFoldedFnvHashOfTheName() {
        // FNV-1a of "a" is 0xe40c292c (Noll's test vectors); folded: 0xe40c292c >>> 23 ^ 0x0c292c.
        assertThat(StreamNumbers.code("a")).isEqualTo(0x1c8 ^ 0x0c292c);
    }

    @Test
    void numbersOfTwoNamesNeverMeet() {
        Shock shock = Shock.normal("economy.output");
        long first = StreamNumbers.of(shock, 0);
        long last = StreamNumbers.of(shock, StreamNumbers.LAST_PATH);
        assertThat(first >>> 40).isEqualTo(last >>> 40).isEqualTo(StreamNumbers.code("economy.output"));
        assertThat(last).isPositive();
    }

    @Test
    void namesOfOneCodeAreRefusedByName() {
        Map<Integer, String> names = new HashMap<>();
        String other = "";
        String name = "";
        for (int i = 0; other.isEmpty(); i++) {
            name = "shock." + i;
            String known = names.put(StreamNumbers.code(name), name);
            other = known == null ? "" : known;
        }
        List<Shock> shocks = List.of(Shock.normal(other), Shock.uniform(name));
        assertThatThrownBy(() -> StreamNumbers.check(shocks))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(shocks.get(0).name())
                .hasMessageContaining(shocks.get(1).name())
                .hasMessageContaining("rename");
    }
}
