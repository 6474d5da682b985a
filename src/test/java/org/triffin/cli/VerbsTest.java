package org.triffin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class VerbsTest {
    @Test
    void everyCommandIsCalledWhatItDeclares() {
        Verbs.byName()
                .forEach((name, verb) ->
                        assertThat(verb.getAnnotation(Command.class).name()).isEqualTo(name));
    }

    @Test
    void aCommandLineThatNamesACommandNeedsNoOther() {
        assertThat(Verbs.neededFor(new String[] {"run", "stress"})).containsExactly(RunCommand.class);
    }

    @Test
    void everyOtherCommandLineNeedsAll() {
        String[][] others = {{}, {"--help"}, {"rnu"}, {"--debug", "run"}, {"completion"}};
        for (String[] other : others) {
            assertThat(Verbs.neededFor(other)).hasSize(Verbs.byName().size());
        }
    }
}
