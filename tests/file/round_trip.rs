//! What is written is read back, whatever the plan.

use proptest::prelude::*;
use zeroline::file;
use zeroline::plan::YearMonth;

use crate::any_plan::any_plan;

fn this_month() -> YearMonth {
    YearMonth::new(2026, 12).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_plan_survives_its_file_and_is_written_the_same_again(plan in any_plan()) {
        let text = file::write(&plan);
        let again = file::read(&text, this_month()).unwrap();
        prop_assert_eq!(&again, &plan);
        prop_assert_eq!(file::write(&again), text);
    }
}
