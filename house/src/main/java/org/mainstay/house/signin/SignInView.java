package org.mainstay.house.signin;

import org.mainstay.ui.Drawn;

/// The page on which the team signs in: name, password and code together.
///
/// @param signInName as typed before, blank at first
/// @param refused whether the last try was in vain
public record SignInView(String signInName, boolean refused) implements Drawn {}
