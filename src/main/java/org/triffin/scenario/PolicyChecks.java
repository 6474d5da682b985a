package org.triffin.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.triffin.model.budget.BudgetSpec;
import org.triffin.model.budget.PolicySpec;
import org.triffin.reference.Policies;
import org.triffin.reference.Policy;
import org.triffin.reference.Vintage;
import org.triffin.scenario.declaration.Nearest;
import org.triffin.scenario.yaml.Problems;

/** The policies of a scenario: that they exist, say each thing once, and are not inside the vintage already. */
final class PolicyChecks {
    private static final String KEY = "fiscal.policies";

    /** The law of July 2025, and the policy that holds it together with the extension of its temporary provisions. */
    private static final String AS_ENACTED = "obbba-as-enacted";

    private static final String PERMANENT = "obbba-permanent";

    private final Vintage vintage;
    private final BudgetSpec fiscal;
    private final Given given;
    private final Problems problems;

    PolicyChecks(Vintage vintage, BudgetSpec fiscal, Given given, Problems problems) {
        this.vintage = vintage;
        this.fiscal = fiscal;
        this.given = given;
        this.problems = problems;
    }

    void check() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < fiscal.policies().size(); i++) {
            PolicySpec policy = fiscal.policies().get(i);
            String key = KEY + "[" + i + "]";
            if (!names.add(policy.name())) {
                add(key, "the policy " + policy.name() + " is listed twice: remove one of them.");
            }
            if (policy instanceof PolicySpec.Named) {
                named(policy.name(), key);
            } else if (policy instanceof PolicySpec.Defined defined) {
                defined(defined, key);
            }
        }
        overlaps(names);
        extension(names);
    }

    /** The keys of amounts by year, of the policies that are written out. */
    List<String> yearlyKeys() {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < fiscal.policies().size(); i++) {
            for (String part : List.of("revenue", "outlays", "primary-deficit")) {
                keys.add(KEY + "[" + i + "]." + part);
            }
        }
        return keys;
    }

    private void named(String name, String key) {
        Optional<Policy> shipped = Policies.named(name);
        if (shipped.isEmpty()) {
            add(
                    key,
                    "there is no shipped policy '" + name + "'"
                            + Nearest.to(name, Policies.names())
                                    .map(near -> ": did you mean " + near + "?")
                                    .orElse(": the shipped ones are " + String.join(", ", Policies.names())
                                            + "; or write one out with name, source and amounts."));
            return;
        }
        Policy policy = shipped.get();
        if (!policy.vintages().contains(vintage.name())) {
            add(
                    key,
                    name + " cannot be laid over " + vintage.name()
                            + ", which contains it already or does not know it; " + "it is for "
                            + String.join(
                                    ", ", policy.vintages().stream().sorted().toList()) + ".");
        } else if (policy.enactedLaw() && fiscal.policyDrift() == BudgetSpec.PolicyDrift.HISTORY) {
            add(
                    key,
                    name + " is a law enacted after " + vintage.name()
                            + ", and fiscal.policy-drift: history draws such laws too, which counts them twice; "
                            + "remove one of them.");
        }
    }

    private void defined(PolicySpec.Defined policy, String key) {
        boolean parts = !policy.revenue().isEmpty() || !policy.outlays().isEmpty();
        boolean deficit = !policy.primaryDeficit().isEmpty();
        if (parts && deficit) {
            add(key, policy.name() + " gives primary-deficit beside revenue or outlays: give one or the other.");
        }
        if (!parts && !deficit) {
            add(
                    key,
                    policy.name() + " gives no amounts: give revenue and outlays, or primary-deficit, by fiscal year.");
        }
        if (!deficit && policy.revenueShare() != 0) {
            add(key + ".revenue-share", "revenue-share has no effect without primary-deficit: remove it.");
        }
        if (Policies.names().contains(policy.name())) {
            add(key, "'" + policy.name() + "' is the name of a shipped policy: choose another.");
        }
    }

    private void overlaps(Set<String> names) {
        if (names.contains(PERMANENT)) {
            for (String part : List.of(AS_ENACTED, Policies.extension().name())) {
                if (names.contains(part)) {
                    add(KEY, PERMANENT + " contains " + part + ": remove one of them.");
                }
            }
        }
    }

    private void extension(Set<String> names) {
        if (fiscal.temporaryProvisionsExtended() == 0) {
            return;
        }
        String key = "fiscal.temporary-provisions-extended";
        Policy extension = Policies.extension();
        boolean lawOutsideVintage = Policies.named(AS_ENACTED)
                .filter(law -> law.vintages().contains(vintage.name()))
                .isPresent();
        if (names.contains(extension.name()) || names.contains(PERMANENT)) {
            add(key, "fiscal.policies holds the extension for certain already: remove one of them.");
        } else if (!extension.vintages().contains(vintage.name())) {
            add(key, vintage.name() + " has no expiring provisions to extend: remove it.");
        } else if (lawOutsideVintage && !names.contains(AS_ENACTED)) {
            add(
                    key,
                    vintage.name() + " has the expiring provisions only with " + AS_ENACTED
                            + " among fiscal.policies.");
        }
    }

    private void add(String key, String sentence) {
        problems.add(given.at(key), (sentence.startsWith(key) ? "" : key + ": ") + sentence);
    }
}
