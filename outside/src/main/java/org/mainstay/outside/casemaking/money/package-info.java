/// The pages of the hub's money: who pays until when, what it costs, what would be lost.
@NullMarked
package org.mainstay.outside.casemaking.money;

import org.jspecify.annotations.NullMarked;
