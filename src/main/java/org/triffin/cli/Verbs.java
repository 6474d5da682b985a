package org.triffin.cli;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The commands by name, in the order of the help. */
final class Verbs {
    private static final Map<String, Class<? extends Verb>> ALL = all();

    private Verbs() {}

    /**
     * The commands that this command line can have to do with: the one it names first, else all of them, of which help,
     * completion and suggestions tell. Reading what a command declares takes longer than most else at the start.
     */
    static Collection<Class<? extends Verb>> neededFor(String[] arguments) {
        Class<? extends Verb> named = arguments.length == 0 ? null : ALL.get(arguments[0]);
        return named == null || named == CompletionCommand.class ? ALL.values() : List.of(named);
    }

    /** Every command. */
    static Map<String, Class<? extends Verb>> byName() {
        return ALL;
    }

    private static Map<String, Class<? extends Verb>> all() {
        Map<String, Class<? extends Verb>> all = new LinkedHashMap<>();
        all.put("run", RunCommand.class);
        all.put("regimes", RegimesCommand.class);
        all.put("stress", StressCommand.class);
        all.put("validate", ValidateCommand.class);
        all.put("scenarios", ScenariosCommand.class);
        all.put("summary", SummaryCommand.class);
        all.put("compare", CompareCommand.class);
        all.put("explain", ExplainCommand.class);
        all.put("schema", SchemaCommand.class);
        all.put("bench", BenchCommand.class);
        all.put("completion", CompletionCommand.class);
        return Collections.unmodifiableMap(all);
    }
}
