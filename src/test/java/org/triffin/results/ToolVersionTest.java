package org.triffin.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ToolVersionTest {

    @Test
    void theBuildRecordsTheVersionOfThePom() {
        assertThat(ToolVersion.ofThisBuild().version()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    @Test
    void aBuildOutsideGitHasNoCommit() {
        assertThat(new ToolVersion("1.2.3", Optional.empty())).hasToString("1.2.3");
        assertThat(new ToolVersion("1.2.3", Optional.of("abc"))).hasToString("1.2.3 (commit abc)");
    }

    @Test
    void aBlankVersionIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ToolVersion(" ", Optional.empty()));
    }
}
