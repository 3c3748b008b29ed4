//! The numbers that a question may vary.

use crate::plan::{Assumption, Key, Kind, OwnField, Plan};

/// The numbers of a plan that can be varied. Likes are none of them: nothing can be reached by them.
pub fn adjustable(plan: &Plan) -> impl Iterator<Item = Key> {
    let assumptions = Assumption::ALL.iter().map(|assumption| Key::Assumption(*assumption));
    let own = plan.own().iter().map(|own| Key::Own(own.id, OwnField::AmountPerMonth));
    assumptions.chain(own).filter(|key| {
        key.moves_income()
            && !plan.follows_gift_table(*key)
            && matches!(key.kind(), Kind::Estimate(_))
            && !matches!(key.section(), "season" | "fees")
            && !is_of_likes(*key)
    })
}

const fn is_of_likes(key: Key) -> bool {
    matches!(key, Key::Assumption(Assumption::LikesPerMonth | Assumption::LikesBaseline | Assumption::LiftPerDoubling))
}
