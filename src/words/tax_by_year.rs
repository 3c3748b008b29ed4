//! A plan whose take-home changed with the tax by the year.

use super::Money;

/// The take-home of all months of a plan of an older format, in which each month was taxed by itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TaxByYear {
    /// By the older rule.
    pub before: f64,
    /// By the year.
    pub after: f64,
    /// The money they are in.
    pub money: Money,
}
