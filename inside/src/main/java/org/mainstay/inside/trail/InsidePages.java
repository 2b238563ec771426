package org.mainstay.inside.trail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/// Marks the pages of a confidential room: each request is one transaction of the one who acts.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Controller
@Transactional(transactionManager = "insideTransactions", rollbackFor = Throwable.class)
public @interface InsidePages {}
